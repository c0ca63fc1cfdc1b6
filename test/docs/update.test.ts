import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import manifest from '../../manifest.json' with {type: 'json'};

const folder = path.resolve(import.meta.dirname, '../fixtures/required-by');
const versions = readdirSync(folder).map(file => path.basename(file, '.json'));
const changes = readFileSync('CHANGELOG.md', 'utf8');

/** Permissions that browsers have no warning for, so an update that adds one asks nobody. */
const silent = ['declarativeNetRequestWithHostAccess', 'contextMenus'];

describe.each(versions)('an update from %s', version => {
	const before: {permissions: readonly string[]; host_permissions: readonly string[]} = JSON.parse(
		readFileSync(path.join(folder, `${version}.json`), 'utf8'),
	);

	test('requires no permission of which the browser would ask again', () => {
		const added = manifest.permissions.filter(name => !before.permissions.includes(name) && !silent.includes(name));
		expect(added).toEqual([]);
	});

	test('requires no host that the changes do not name, since Chrome asks again for each', () => {
		const added = manifest.host_permissions.filter(pattern => !before.host_permissions.includes(pattern));
		expect(added.filter(pattern => !changes.includes(`\`${new URL(pattern).host}\``))).toEqual([]);
	});
});
