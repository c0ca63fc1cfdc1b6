// npm run -s bench -- [page|pages|faces|load|lab|exports|copies|weights] [ITS ARGUMENTS]: one benchmark. Without a name, all of
// them, and a table of what was promised and what was measured; --write puts it into docs/performance.md, which says how, and --quick measures once.
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
	weights: () => import('./bench/weights.mjs'),
};

await main(async () => {
	if (process.argv.slice(2).every(each => each.startsWith('--'))) return void (await import('./bench/all.mjs'));
	const [name = ''] = process.argv.splice(2, 1);
	if (isBench(name)) await benches[name]();
	else throw new UsageError(`"${name}" is not a bench. Usage: npm run -s bench -- [${Object.keys(benches).join('|')}] [ITS ARGUMENTS]`);
});

/** @param {string} name @returns {name is keyof typeof benches} */
function isBench(name) {
	return Object.hasOwn(benches, name);
}
