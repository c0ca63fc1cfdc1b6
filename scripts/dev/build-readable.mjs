// Builds for `npm run dev`: the package as it is shipped, with the same manifest, but readable in the browser's tools and in a folder of
// its own. A process of its own, so that a change in manifest.json or vite.config.ts is read, too.
process.env['NODE_ENV'] = 'production';
const {build} = await import('vite');
const [mode = 'chrome', outDir = 'dist/dev/chrome'] = process.argv.slice(2);
await build({mode, logLevel: 'error', build: {outDir, minify: false, sourcemap: 'inline'}});
