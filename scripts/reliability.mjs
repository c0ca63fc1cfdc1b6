// npm run reliability: writes docs/reliability.md from what the last run of all tests counted.
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {root} from './prepare.mjs';

const folder = path.join(root, 'node_modules/.cache/overexposed/figures');
const files = existsSync(folder)
	? readdirSync(folder)
			.filter(file => file.endsWith('.json'))
			.sort()
	: [];
if (files.length === 0) throw new Error('There are no figures yet: run npm test first.');

/** A name before a `+` is one of several parts of a figure. */
const figures = new Map();
for (const file of files) {
	const [name] = path.basename(file, '.json').split('+');
	const {value, of} = JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
	figures.set(name, {value: value + (figures.get(name)?.value ?? 0), of});
}
const rows = [...figures]
	.sort(([a], [b]) => (a < b ? -1 : 1))
	.map(([name, {value, of}]) => `| ${name} | ${value.toLocaleString('en')} | ${of} |`);
const text = `# What the tests went through

Written by \`npm test\` (\`scripts/reliability.mjs\`) from what its tests counted; not by hand. What each promise rests on is in
[threat-model.md](threat-model.md); that breaking the code breaks the tests is shown by \`npm run prove\`.

| figure | value | of what |
|---|---:|---|
${rows.join('\n')}
`;
/** In CI the checkout stays as it was checked out: `npm run package` asks for that. */
const file = process.env.CI ? 'node_modules/.cache/overexposed/reliability.md' : 'docs/reliability.md';
writeFileSync(path.join(root, file), text);
console.log(`${file}: ${rows.length} figures`);
