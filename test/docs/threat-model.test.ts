import {existsSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';

const text = readFileSync('docs/threat-model.md', 'utf8');
const rows = text
	.slice(text.indexOf('## Promises'), text.indexOf('## Where a promise ends'))
	.split('\n')
	.filter(line => line.startsWith('| ') && !line.startsWith('| promise') && !line.startsWith('| **'))
	.map(line => line.slice(2, -2).split(' | '));

test('the threat model has all its promises', () => {
	expect(rows.length).toBeGreaterThan(30);
});

/** Written as it stands in the file, or the beginning of it. */
describe.each(rows)('%s', (_, heldBy = '') => {
	test('names a test that exists', () => {
		const [, file = '', title = ''] = /^`(test\/[^`]+)`: (.+)$/.exec(heldBy) ?? [];
		expect(existsSync(file), heldBy).toBe(true);
		const titles = [...readFileSync(file, 'utf8').matchAll(/(?:test|it|describe)[.\w]*\((?:[^'"`]*?)(['"`])(.*?)\1,/gs)].map(
			([, , name]) => name,
		);
		expect(titles.some(name => name?.includes(title)) || readFileSync(file, 'utf8').includes(title), title).toBe(true);
	});
});
