// npm run new -- link ID: a link of the chain that has no effect on the score until its evidence is written.
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {main, root, UsageError} from '../prepare.mjs';
import {writeScoring} from '../write-scoring.mjs';
import {addMessages} from './messages.mjs';

await main(async () => {
	const [id = ''] = process.argv.slice(2);
	if (!/^[a-z]{3,20}$/.test(id)) throw new UsageError('Give the link an id of one word, small letters: npm run new -- link liveness');
	const file = `src/core/score/links/${id}.ts`;
	if (existsSync(path.join(root, file))) throw new UsageError(`${file} is there already: edit it, or choose another id.`);

	write(file, link(id));
	write(`test/core/score/links/${id}.test.ts`, linkTest(id));
	change('src/core/score/report.ts', /(linkIds = \[[^\]]*)\]/, `$1, '${id}']`);
	change('src/core/score/report.ts', /(findingIds = \[[^\]]*)\]/, `$1\t'${id}-unknown',\n]`);
	change('src/core/score/assess.ts', /(import \{reach\} from '.\/links\/reach.ts';\n)/, `import {${id}} from './links/${id}.ts';\n$1`);
	change('src/core/score/assess.ts', /(chain: readonly Link\[\] = \[[^\]]*)\]/, `$1, ${id}]`);
	change('src/ui/controls/icons.tsx', /(permanence: .*\n)(\};)/, `$1\t${id}: <circle cx="10" cy="10" r="6.500" />,\n$2`);
	change('docs/scoring.md', /\n(?=## Worked examples\n)/, `\n## ${capital(id)}\n\nNot written yet: what it is known by, with sources.\n\n`);
	change('docs/scoring.md', /\| permanence \| .*\n/, `$&| ${id} | Not written yet | \`links/${id}.ts\` |\n`);
	addMessages('link_permanence_fix', words(id));
	spawnSync(
		process.execPath,
		['node_modules/@biomejs/biome/bin/biome', 'check', '--vcs-enabled=false', '--write', 'src/core', 'src/ui/controls/icons.tsx'],
		{
			cwd: root,
			stdio: 'ignore',
		},
	);
	await writeScoring();
	console.log(`Written:
  ${file}: the link, which is 1 for every picture until you write what it is known by
  test/core/score/links/${id}.test.ts: its test
  src/core/score/report.ts, src/core/score/assess.ts: its place in the chain, and its finding
  src/ui/controls/icons.tsx, docs/scoring.md, src/static/_locales: a circle, a heading and English words, all to be replaced
Next: docs/add-a-link.md`);
});

/** @param {string} file @param {string} text */
function write(file, text) {
	writeFileSync(path.join(root, file), text);
}

/** @param {string} file @param {RegExp} place @param {string} text */
function change(file, place, text) {
	const before = readFileSync(path.join(root, file), 'utf8');
	const after = before.replace(place, text);
	if (after === before) throw new Error(`${file}: the place for the link, ${place}, was not found. Has the file changed?`);
	write(file, after);
}

/** @param {string} id */
function capital(id) {
	return id.charAt(0).toUpperCase() + id.slice(1);
}

/** @param {string} id */
function words(id) {
	return {
		[`link_${id}_name`]: capital(id),
		[`link_${id}_question`]: `What does a scraper need by way of ${id}?`,
		[`link_${id}_why`]: `Not written yet: why ${id} matters.`,
		[`link_${id}_fix`]: `Not written yet: what helps against ${id}.`,
		[`finding_${id}_unknown`]: `${capital(id)}: not measured.`,
	};
}

/** @param {string} id */
function link(id) {
	return `import {exactly} from '../interval.ts';
import {defineLink} from './link.ts';

/** What does a scraper need here, and what is the evidence? Give the source of every number (docs/scoring.md). */
export const ${id} = defineLink({
	id: '${id}',
	judge() {
		return {value: exactly(1), findings: [{id: '${id}-unknown', outcome: 'needs-review'}]};
	},
});
`;
}

/** @param {string} id */
function linkTest(id) {
	return `import {expect, test} from 'vitest';
import {${id}} from '../../../../src/core/score/links/${id}.ts';
import {evidenceOf, imageEvidenceOf} from '../../evidence-of.ts';

test('what is not measured takes nothing away', () => {
	expect(${id}.judge(evidenceOf({}), imageEvidenceOf({}))).toEqual({
		value: {low: 1, high: 1},
		findings: [{id: '${id}-unknown', outcome: 'needs-review'}],
	});
});
`;
}
