import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {describe, expect, test} from 'vitest';
import {root} from '../../../scripts/prepare.mjs';

const readJson = (file: string) => JSON.parse(readFileSync(path.join(root, file), 'utf8'));
const project = readJson('package.json');
const locked: Readonly<Record<string, {version: string; integrity?: string}>> = readJson('package-lock.json').packages;

/** May all be handed on inside an MIT-licensed package, with their texts. */
const freeLicences = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'MPL-2.0'];

const lockedDigests = (name: string, version: string): readonly (string | undefined)[] =>
	Object.entries(locked)
		.filter(([place, one]) => place.endsWith(`node_modules/${name}`) && one.version === version)
		.map(([, {integrity}]) => integrity?.replace('sha512-', ''));

describe.each(['chrome', 'firefox'])('the package for %s', browser => {
	const folder = path.join(root, 'dist', browser);
	const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'));

	test('gives a site nothing to find it by', () => {
		expect(manifest.web_accessible_resources ?? []).toEqual([]);
		expect(manifest.externally_connectable).toBeUndefined();
	});

	test('asks for no more than it needs', () => {
		expect(manifest.permissions).toEqual(['storage', 'alarms', ...(browser === 'chrome' ? ['offscreen'] : []), 'activeTab', 'scripting']);
		expect(manifest.optional_permissions).toEqual(['notifications']);
		expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
		const hosts = [...manifest.host_permissions, ...manifest.content_scripts.flatMap(({matches}: {matches: string[]}) => matches)];
		expect(hosts.length).toBeGreaterThan(7);
		for (const host of hosts) expect(host).toMatch(/^https:\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\*$/);
	});

	test('gives a page the rules of its own site alone, in no more than 20 kB as they travel', () => {
		const scripts: {js: string[]}[] = manifest.content_scripts;
		const sites = scripts.map(({js}) => js[0] ?? '');
		expect(scripts.map(({js}) => js)).toEqual(sites.map(site => [site, 'src/content/index.iife.js']));
		expect(new Set(sites).size).toBe(sites.length);
		for (const {js} of scripts) {
			const bytes = js.map(file => gzipSync(readFileSync(path.join(folder, file))).length);
			expect(
				bytes.reduce((sum, size) => sum + size),
				js[0],
			).toBeLessThan(20_000);
		}
	});

	test('bug: a page paid 15 ms for its first plural, number and text: the script in it writes and asks for none', () => {
		const script = readFileSync(path.join(folder, 'src/content/index.iife.js'), 'utf8');
		expect(script.match(/\b(?:Intl|i18n)\.\w+/)).toBeNull();
	});

	test('loads nothing from outside', () => {
		const policy: string = manifest.content_security_policy.extension_pages;
		expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
		expect(policy).toMatch(/default-src 'none'/);
		// Looks at pages are the one thing that reaches out; nothing that comes back is ever shown or run.
		for (const directive of policy.split(';').filter(part => !part.trim().startsWith('connect-src')))
			expect(directive).not.toMatch(/https?:|\*/);
		const pages = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter(file => file.endsWith('.html'));
		expect(pages.length).toBeGreaterThan(1);
		for (const page of pages) expect(readFileSync(path.join(folder, page), 'utf8')).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
	});

	test('has the version of package.json', () => {
		expect(manifest.version).toBe(project.version);
	});

	test('says what of others is inside, with a licence text for each', () => {
		const {components} = JSON.parse(readFileSync(path.join(folder, 'sbom.cdx.json'), 'utf8'));
		const texts = readFileSync(path.join(folder, 'third-party-licences.txt'), 'utf8');
		const names: readonly string[] = components.map(({name}: {name: string}) => name);
		// Each direct dependency is bundled, and what is bundled of theirs is listed too: entities with htmlparser2, long with TensorFlow.js.
		expect(names).toEqual(expect.arrayContaining([...Object.keys(project.dependencies), 'entities', 'long']));
		for (const {name, version, licenses, hashes} of components) {
			const [{license}] = licenses;
			expect(freeLicences, name).toContain(license.id);
			expect(texts).toContain(`${name} ${version} (${license.id})\n`);
			expect(lockedDigests(name, version)).toContain(Buffer.from(hashes[0].content, 'hex').toString('base64'));
		}
		expect(texts.match(/^Copyright|copyright \(c\)|Apache License|Mozilla Public License/gim)?.length).toBeGreaterThan(10);
	});

	test('says that it collects nothing', () => {
		if (browser === 'firefox') expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({required: ['none']});
		else expect(manifest.browser_specific_settings).toBeUndefined();
	});
});
