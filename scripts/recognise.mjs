import {createInterface} from 'node:readline';
import {withSource} from './load-source.mjs';

/** Matches addresses alone: one per line on stdin; `kind<TAB>site<TAB>address` on stdout. Runs the extension's own code. */
await withSource('/src/sites/index.ts', async (/** @type {typeof import('../src/sites/index.ts')} */ {matchPage}) => {
	for await (const line of createInterface({input: process.stdin})) {
		const page = URL.canParse(line.trim()) ? matchPage(new URL(line.trim())) : undefined;
		process.stdout.write(`${page?.kind ?? 'none'}\t${page?.site.id ?? '-'}\t${line.trim()}\n`);
	}
});
