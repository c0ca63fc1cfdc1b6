// Builds dist/chrome and dist/firefox from the one manifest.json. `npm run build -- chrome` builds one of them.
import {ensureInstalled} from './prepare.mjs';

ensureInstalled();
// Whatever the caller's is: the same commit gives the same package.
process.env.NODE_ENV = 'production';
const {build} = await import('vite');
const browsers = process.argv.length > 2 ? process.argv.slice(2) : ['chrome', 'firefox'];
for (const browser of browsers) {
	await build({mode: browser, logLevel: 'warn'});
	console.log(`dist/${browser} is ready to be loaded unpacked.`);
}
