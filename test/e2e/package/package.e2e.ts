import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {describe, expect, test} from 'vitest';
import {staticImports, weigh} from '../../../scripts/bench-weights/weigh.mjs';
import {root} from '../../../scripts/prepare.mjs';

const readJson = (file: string) => JSON.parse(readFileSync(path.join(root, file), 'utf8'));
const project = readJson('package.json');
const locked: Readonly<Record<string, {version: string; integrity?: string}>> = readJson('package-lock.json').packages;

/** All of these may be redistributed in an MIT-licensed package, with their texts. */
const freeLicences = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'MPL-2.0'];

const lockedDigests = (name: string, version: string): readonly (string | undefined)[] =>
	Object.entries(locked)
		.filter(([place, one]) => place.endsWith(`node_modules/${name}`) && one.version === version)
		.map(([, {integrity}]) => integrity?.replace('sha512-', ''));

describe.each(['chrome', 'firefox'])('the package for %s', browser => {
	const folder = path.join(root, 'dist', browser);
	const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'));

	test('exposes nothing by which a site could detect it', () => {
		expect(manifest.web_accessible_resources ?? []).toEqual([]);
		expect(manifest.externally_connectable).toBeUndefined();
	});

	test('requests no more permissions than it needs', () => {
		expect(manifest.permissions).toEqual([
			'storage',
			'alarms',
			...(browser === 'chrome' ? ['offscreen'] : []),
			'activeTab',
			'scripting',
			'contextMenus',
			'declarativeNetRequestWithHostAccess',
		]);
		expect(manifest.optional_permissions).toEqual(['notifications']);
		expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
		const hosts = [...manifest.host_permissions, ...manifest.content_scripts.flatMap(({matches}: {matches: string[]}) => matches)];
		expect(hosts.length).toBeGreaterThan(7);
		for (const host of hosts) expect(host).toMatch(/^https:\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\*$/);
	});

	const compressed = (...files: readonly string[]): number =>
		files.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(folder, file))).length, 0);

	test('loads only the rules of its own site into a page, in at most 14 kB gzipped, and on every second site in 12', () => {
		const scripts: {js: string[]}[] = manifest.content_scripts;
		const sites = scripts.map(({js}) => js[0] ?? '');
		expect(scripts.map(({js}) => js)).toEqual(sites.map(site => [site, 'src/content/index.iife.js']));
		expect(new Set(sites).size).toBe(sites.length);
		for (const {js} of scripts) expect(compressed(...js), js[0]).toBeLessThan(14_000);
		const sizes = scripts.map(({js}) => compressed(...js)).toSorted((a, b) => a - b);
		expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(12_000);
	});

	test('brings what draws into a page, and what pages of no site need, as scripts of their own', () => {
		expect(compressed('src/content/overlays.js')).toBeLessThan(7500);
		expect(compressed('src/content/any-page.js')).toBeLessThan(7000);
		const carried = readFileSync(path.join(folder, 'src/content/index.iife.js'), 'utf8');
		for (const brought of ['attachShadow', 'popover', 'ImageGallery', 'responsible-disclosure']) expect(carried).not.toContain(brought);
	});

	test('loads what few need only when it is opened: archives, guides and policies come with no popup, dashboard or background', () => {
		const {service_worker: worker, scripts = [worker]} = manifest.background;
		const entries = ['src/popup/index.html', 'src/dashboard/index.html', ...scripts];
		for (const entry of entries) {
			const files = [...staticImports(folder, entry)];
			expect(files.length, entry).toBeGreaterThan(2);
			expect(files.filter(file => /zip-reader|facilitator-guide|privacy-policy|assets\/worker-|\.(?:wasm|bin)$/.test(file))).toEqual([]);
			const text = files.map(file => readFileSync(path.join(folder, file), 'utf8')).join();
			expect(text).not.toContain('entral directory');
		}
	});

	test('is weighed part by part, and stays under what is promised', () => {
		const {zip, parts} = weigh(folder);
		expect(zip).toBeLessThan(5_000_000);
		expect(parts.every(({bytes}) => bytes > 1000)).toBe(true);
	});

	test('bug: the content script cost a page 15 ms for its first plural, number and text; it uses no Intl and no i18n', () => {
		for (const file of ['index.iife.js', 'overlays.js']) {
			const script = readFileSync(path.join(folder, 'src/content', file), 'utf8');
			expect(script.match(/\b(?:Intl|i18n)\.\w+/)).toBeNull();
		}
	});

	test('bug: a page’s main thread compiled our functions one by one; the script asks to be compiled in one go', () => {
		const script = readFileSync(path.join(folder, 'src/content/index.iife.js'), 'utf8');
		expect(script.startsWith('//# allFunctionsCalledOnLoad\n(')).toBe(true);
	});

	test('loads nothing from outside', () => {
		const policy: string = manifest.content_security_policy.extension_pages;
		expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
		expect(policy).toMatch(/default-src 'none'/);
		// Only the probe contacts the network, and nothing that it receives is ever shown or run.
		for (const directive of policy.split(';').filter(part => !part.trim().startsWith('connect-src')))
			expect(directive).not.toMatch(/https?:|\*/);
		const pages = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter(file => file.endsWith('.html'));
		expect(pages.length).toBeGreaterThan(1);
		for (const page of pages) expect(readFileSync(path.join(folder, page), 'utf8')).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
	});

	test('has the version of package.json', () => {
		expect(manifest.version).toBe(project.version);
	});

	test('lists the bundled third-party software, with a licence text for each', () => {
		const {components} = JSON.parse(readFileSync(path.join(folder, 'sbom.cdx.json'), 'utf8'));
		const texts = readFileSync(path.join(folder, 'third-party-licences.txt'), 'utf8');
		const names: readonly string[] = components.map(({name}: {name: string}) => name);
		// Each direct dependency is bundled, and so are some of theirs: entities with htmlparser2, long with TensorFlow.js.
		expect(names).toEqual(expect.arrayContaining([...Object.keys(project.dependencies), 'entities', 'long']));
		for (const {name, version, licenses, hashes} of components) {
			const [{license}] = licenses;
			expect(freeLicences, name).toContain(license.id);
			expect(texts).toContain(`${name} ${version} (${license.id})\n`);
			expect(lockedDigests(name, version)).toContain(Buffer.from(hashes[0].content, 'hex').toString('base64'));
		}
		expect(texts.match(/^Copyright|copyright \(c\)|Apache License|Mozilla Public License/gim)?.length).toBeGreaterThan(10);
	});

	test('declares that it collects no data', () => {
		if (browser === 'firefox') expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({required: ['none']});
		else expect(manifest.browser_specific_settings).toBeUndefined();
	});
});
