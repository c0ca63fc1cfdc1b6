// npm run -s bench -- [page|pages|faces|load|lab|exports|copies] [ITS ARGUMENTS]: one benchmark. Without a name, all of them, and a table of what
// was promised and what was measured. docs/performance.md says how.
import {main, UsageError} from './prepare.mjs';

/** By name; each reads the arguments that follow it. */
const benches = {
	page: () => import('./bench/page.mjs'),
	pages: () => import('./bench/pages.mjs'),
	faces: () => import('./bench/faces.mjs'),
	load: () => import('./bench/load.mjs'),
	lab: () => import('./bench/lab.mjs'),
	exports: () => import('./bench/exports.mjs'),
	copies: () => import('./bench/copies.mjs'),
};

await main(async () => {
	const [name] = process.argv.splice(2, 1);
	if (name === undefined) await import('./bench/all.mjs');
	else if (isBench(name)) await benches[name]();
	else throw new UsageError(`"${name}" is not a bench. Usage: npm run -s bench -- [${Object.keys(benches).join('|')}] [ITS ARGUMENTS]`);
});

/** @param {string} name @returns {name is keyof typeof benches} */
function isBench(name) {
	return Object.hasOwn(benches, name);
}
