import {withSource} from './load-source.mjs';

/** The records of src/directory and src/engines: what is wrong, what is stale today, what is unverified. Exit 1 where something is wrong. */
const siteIds = await withSource('/src/sites/index.ts', ({sites}) => sites.filter(({matches}) => matches.length > 0).map(({id}) => id));
const engines = await withSource('/src/engines/index.ts', ({engines: all}) => all.map(engine => [`engines/${engine.id}`, engine]));
const decisions = await withSource('/src/engines/timeline.ts', ({timeline}) => timeline.map(each => [`decisions/${each.id}`, each]));
const {count, wrong, stale, unverified} = await withSource('/src/directory/checks/all-checks.ts', ({allRecords, reportOn}) =>
	reportOn(allRecords(siteIds, [...engines, ...decisions]), new Date().toISOString().slice(0, 10)),
);

for (const sentence of wrong) console.error(sentence);
for (const name of stale) console.warn(`${name} is stale: read its sources again and set checkedOn.`);
console.log(`${count} records, ${wrong.length} wrong, ${stale.length} stale, ${unverified.length} unverified and marked`);
process.exit(wrong.length === 0 ? 0 : 1);
