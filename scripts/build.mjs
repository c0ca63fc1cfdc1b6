// Builds dist/chrome and dist/firefox from the one manifest.json, and dist/lab, the trainers' lab as a website. `npm run build -- chrome`
// builds one of them.
import {ensureInstalled} from './prepare.mjs';

ensureInstalled();
// Set here, so that the same commit gives the same package in any environment.
process.env['NODE_ENV'] = 'production';
const {build} = await import('vite');
const targets = process.argv.length > 2 ? process.argv.slice(2) : ['chrome', 'firefox', 'lab'];
for (const target of targets) {
	if (target === 'lab') await build({configFile: 'vite.lab.config.ts', mode: target, logLevel: 'warn'});
	else await build({mode: target, logLevel: 'warn'});
	console.log(`dist/${target} is ready to be ${target === 'lab' ? 'served: npm run lab' : 'loaded unpacked'}.`);
}
