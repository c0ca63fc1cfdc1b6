import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {maxImageUrls, maxProbedImages} from '../../src/background/analysis/limits.ts';
import {maxConcurrentImages} from '../../src/core/page/artifacts.ts';

const text = readFileSync('docs/threat-model.md', 'utf8');
/** `name` is an exported number, or a number of an exported object: `imageLimits.timeOut`. */
const rows = [...text.matchAll(/^\| (?<what>[^|]+) \| (?<most>[\d,]+) \| `src\/(?<file>[^`]+)\.ts`: (?<name>[\w.]+) \|$/gm)].map(
	({groups}) => groups ?? {},
);
const sources = import.meta.glob<Readonly<Record<string, unknown>>>('../../src/{background,content,core,dom,probe,sites,vision}/**/*.ts');

test('the threat model states the bounds', () => {
	expect(rows.length).toBeGreaterThan(15);
	expect(text).toContain(`${2 + maxProbedImages * maxImageUrls} requests at the most, and ${1 + maxConcurrentImages * maxImageUrls} more`);
});

test.each(rows)('$what: as in the code', async ({most = '', file = '', name = ''}) => {
	const [exported = '', key] = name.split('.');
	const value = (await sources[`../../src/${file}.ts`]?.())?.[exported];
	expect(key ? (value as Readonly<Record<string, number>>)[key] : value).toBe(Number(most.replaceAll(',', '')));
});
