// Builds for `npm run dev`: like the shipped package, with the same manifest, but readable in the browser's tools and in a separate
// folder. Runs as a separate process, so that changes in manifest.json and vite.config.ts take effect.
process.env['NODE_ENV'] = 'production';
const {build} = await import('vite');
const [mode = 'chrome', outDir = 'dist/dev/chrome'] = process.argv.slice(2);
await build({mode, logLevel: 'error', build: {outDir, minify: false, sourcemap: 'inline'}});
