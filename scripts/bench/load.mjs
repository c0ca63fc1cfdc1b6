// npm run -s bench -- load [--visits N] [--json]: a long feed, fifty tabs at once and many visits, in Chromium.
import {parseArgs} from 'node:util';
import {distOf, ensureBuilt, ensureInstalled, firstLine, main, UsageError} from '../prepare.mjs';

const usage = 'Usage: npm run -s bench -- load [--visits N] [--json]';

await main(async () => {
	const {visits, json} = readArguments();
	ensureInstalled();
	ensureBuilt('chrome');
	const {measureFeed} = await import('../bench-load/feed.mjs');
	const {measureHugePage} = await import('../bench-load/huge.mjs');
	const {measureTabs} = await import('../bench-load/tabs.mjs');
	const {measureVisits} = await import('../bench-load/visits.mjs');
	const extension = distOf('chromium');
	const report = {
		feed: await measureFeed(extension),
		huge: await measureHugePage(extension),
		tabs: await measureTabs(extension),
		visits: await measureVisits(extension, visits),
	};
	if (json) console.log(JSON.stringify(report, undefined, '\t'));
	else (await import('../bench-load/print.mjs')).print(report);
});

function readArguments() {
	try {
		const {values} = parseArgs({options: {visits: {type: 'string', default: '200'}, json: {type: 'boolean', default: false}}});
		const visits = Number(values.visits);
		if (!Number.isInteger(visits) || visits < 10) throw new Error(`--visits ${values.visits}: not a number of visits, ten or more.`);
		return {visits, json: values.json};
	} catch (error) {
		throw new UsageError(`${firstLine(error)} ${usage}`);
	}
}
