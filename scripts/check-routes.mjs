// npm run -s check:routes: which records of src/directory and src/engines are wrong, stale today or unverified. Exit code 1 if any is wrong.
import {withSource} from './load-source.mjs';

const today = /** @type {import('../src/core/iso-date.ts').IsoDate} */ (new Date().toISOString().slice(0, 10));

const siteIds = await withSource('/src/sites/index.ts', (/** @type {typeof import('../src/sites/index.ts')} */ {sites}) =>
	sites.filter(({matches, optional}) => matches.length > 0 && !optional).map(({id}) => id),
);
const engines = await withSource('/src/engines/index.ts', (/** @type {typeof import('../src/engines/index.ts')} */ {engines: all}) =>
	all.map(engine => /** @type {const} */ ([`engines/${engine.id}`, engine])),
);
const decisions = await withSource('/src/engines/timeline.ts', (/** @type {typeof import('../src/engines/timeline.ts')} */ {timeline}) =>
	timeline.map(each => /** @type {const} */ ([`decisions/${each.id}`, each])),
);
const {count, wrong, stale, unverified, settings, copies} = await withSource(
	'/src/directory/checks/all-checks.ts',
	(/** @type {typeof import('../src/directory/checks/all-checks.ts')} */ {allRecords, reportOn}) =>
		reportOn(allRecords(siteIds, [...engines, ...decisions]), today),
);

for (const sentence of wrong) console.error(sentence);
for (const name of stale) console.warn(`${name} is stale: read its sources again and set checkedOn.`);
console.log(`${count} records, ${wrong.length} wrong, ${stale.length} stale, ${unverified.length} unverified and marked`);
for (const [name, {count: all, labels}] of /** @type {const} */ ([
	['settings', settings],
	['ways to a copy of the data', copies],
])) {
	const share = Math.round((labels.en / all) * 100);
	const inLanguages = Object.entries(labels).map(([language, known]) => `${language} ${known}`);
	console.log(`${all} ${name}, ${share} % verified; with labels that a source shows: ${inLanguages.join(', ')}`);
}

process.exit(wrong.length === 0 ? 0 : 1);
