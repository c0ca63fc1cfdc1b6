import {crx, type ManifestV3Export} from '@crxjs/vite-plugin';
import {defineConfig, type Plugin} from 'vite';
import manifest from './manifest.json' with {type: 'json'};
import packageJson from './package.json' with {type: 'json'};
import {compileAtOnce} from './scripts/compile-at-once.mjs';
import {injectedScripts} from './scripts/injected-scripts.mjs';
import {packagesInside} from './scripts/package/packages-inside.mjs';
import {siteScripts} from './scripts/site-scripts.mjs';

/**
 * Firefox has no service worker and no offscreen document: an event page, which hosts the vision worker itself. It knows no schema for
 * an organisation's policy either, and takes any.
 */
function manifestFor(browser: 'chrome' | 'firefox'): ManifestV3Export {
	const {background, permissions, minimum_chrome_version, storage, browser_specific_settings, ...common} = manifest;
	const variant =
		browser === 'firefox'
			? {
					background: {scripts: [background.service_worker], type: background.type},
					permissions: permissions.filter(permission => permission !== 'offscreen'),
					browser_specific_settings,
				}
			: {background, permissions, minimum_chrome_version, storage};
	return {...common, version: packageJson.version, ...variant} as unknown as ManifestV3Export;
}

/**
 * Only the background looks at pages. What a person opens has no business with the network, so it gets a narrower policy than the
 * manifest can say: that holds for all alike.
 */
function withinThePackage(): Plugin {
	const policy = {'http-equiv': 'Content-Security-Policy', content: "connect-src 'self'"};
	return {name: 'within-the-package', transformIndexHtml: () => [{tag: 'meta', attrs: policy, injectTo: 'head-prepend'}]};
}

export default defineConfig(({mode}) => {
	const browser = mode === 'firefox' ? 'firefox' : 'chrome';
	const inside = packagesInside();
	return {
		publicDir: 'src/static',
		oxc: {jsx: {runtime: 'automatic', importSource: 'preact'}},
		worker: {format: 'iife', plugins: () => [inside.forWorkers]},
		build: {
			outDir: `dist/${browser}`,
			emptyOutDir: true,
			modulePreload: false,
			rollupOptions: {
				input: {
					lab: 'src/lab/index.html',
					pictures: 'src/pictures/index.html',
					...(browser === 'chrome' && {offscreen: 'src/offscreen/index.html'}),
				},
			},
		},
		plugins: [
			crx({browser, manifest: manifestFor(browser)}),
			siteScripts(),
			injectedScripts(),
			compileAtOnce(),
			withinThePackage(),
			inside.forMain,
		],
	};
});
