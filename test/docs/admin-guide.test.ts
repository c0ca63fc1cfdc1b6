import {readdirSync, readFileSync} from 'node:fs';
import {parseHTML} from 'linkedom';
import {expect, test} from 'vitest';
import manifest from '../../manifest.json' with {type: 'json'};
import {policySchemas, readPolicy} from '../../src/core/settings/policy-schema.ts';
import {sites} from '../../src/sites/index.ts';

const guide = readFileSync('docs/admin-guide.md', 'utf8');
const read = (file: string) => readFileSync(`docs/admin/${file}`, 'utf8');
const written = JSON.parse(read('policy.json'));
const {id} = manifest.browser_specific_settings.gecko;
const inRegistry = (root: string) => (file: string) => fromRegistry(read(file), `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${root}`);

/** How the browser finds the policy in each file. */
const files: Readonly<Record<string, (file: string) => unknown>> = {
	'policy.json': file => JSON.parse(read(file)),
	'chrome-linux.json': file => JSON.parse(read(file))['3rdparty'].extensions.EXTENSION_ID,
	'firefox-policies.json': file => JSON.parse(read(file)).policies['3rdparty'].Extensions[id],
	'firefox-managed-storage.json': file => {
		const {name, type, data} = JSON.parse(read(file));
		expect([name, type]).toEqual([id, 'storage']);
		return data;
	},
	'chrome-windows.reg': inRegistry('Google\\Chrome\\3rdparty\\extensions\\EXTENSION_ID\\policy'),
	'edge-windows.reg': inRegistry('Microsoft\\Edge\\3rdparty\\extensions\\EXTENSION_ID\\policy'),
	'firefox-windows.reg': inRegistry(`Mozilla\\Firefox\\3rdparty\\Extensions\\${id}`),
	'chrome-macos.plist': file => fromPropertyList(read(file)),
	'firefox-macos.plist': file => {
		const list = fromPropertyList(read(file));
		expect(list['EnterprisePoliciesEnabled']).toBe(true);
		return (list['3rdparty'] as {Extensions: Keys}).Extensions[id];
	},
};

test('every policy file is tested, and the guide links to it', () => {
	expect(readdirSync('docs/admin').toSorted()).toEqual(Object.keys(files).toSorted());
	for (const file of Object.keys(files)) expect(guide).toContain(`(admin/${file})`);
	expect(guide).toContain(id);
});

test.each(Object.entries(files))('%s contains the policy of the guide, and every value is understood', (file, policyIn) => {
	expect(readPolicy(policyIn(file))).toEqual({policy: written, invalid: []});
});

test('the guide explains every key and no other, with sites that exist', () => {
	const explained = [...guide.matchAll(/^\| `(\w+)` \| /gm)].map(([, key]) => key);
	expect(explained).toEqual(Object.keys(policySchemas));
	expect(Object.keys(written)).toEqual(explained);
	expect(written.sitesAllowed.filter((siteId: string) => sites.every(site => site.id !== siteId))).toEqual([]);
});

type Keys = Record<string, unknown>;

/** As both browsers read it: a key whose first value is called 1 is a list. */
function fromRegistry(text: string, root: string): unknown {
	const tree: Keys = {};
	let at: Keys = tree;
	for (const line of text.split('\n').slice(1)) {
		const key = /^\[(.*)\]$/.exec(line)?.[1];
		const [, name, said, number] = /^"(.+?)"=(?:"(.*)"|dword:([0-9a-f]{8}))$/.exec(line) ?? [];
		if (key) at = keyAt(tree, key.slice(root.length + 1));
		else if (name) at[name] = said ?? Number.parseInt(number ?? '', 16);
		else expect(line).toBe('');
		if (key) expect(key.startsWith(root)).toBe(true);
	}
	return withLists(tree);
}

function keyAt(tree: Keys, path: string): Keys {
	let at = tree;
	for (const name of path.split('\\').filter(part => part !== '')) {
		at[name] ??= {};
		at = at[name] as Keys;
	}
	return at;
}

function withLists(value: unknown): unknown {
	if (typeof value !== 'object' || value === null) return value;
	if ('1' in value) return Object.values(value);
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withLists(inner)]));
}

function fromPropertyList(text: string): Keys {
	const {document} = parseHTML(text.replaceAll(/<(true|false)\/>/g, '<$1></$1>'));
	const toValue = (element: Element): unknown => {
		const inner = [...element.children];
		switch (element.tagName.toLowerCase()) {
			case 'dict':
				return Object.fromEntries(
					inner.flatMap((key, index) => (index % 2 === 0 ? [[key.textContent, toValue(inner[index + 1] as Element)]] : [])),
				);
			case 'array':
				return inner.map(toValue);
			case 'string':
				return element.textContent;
			default:
				return element.tagName.toLowerCase() === 'true';
		}
	};
	return toValue(document.querySelector('dict') as Element) as Keys;
}
