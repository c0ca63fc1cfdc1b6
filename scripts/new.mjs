// npm run new -- (site|route|link|language) …: writes the files for a new one, to be filled in. docs/add-a-*.md say what comes next.
import {main, UsageError} from './prepare.mjs';

/** By name; each reads the arguments that follow it. */
const kinds = {
	site: () => import('./new-site.mjs'),
	route: () => import('./new/route.mjs'),
	link: () => import('./new/link.mjs'),
	language: () => import('./new/language.mjs'),
};

await main(async () => {
	const [kind = ''] = process.argv.splice(2, 1);
	if (!isKind(kind)) throw new UsageError(`Usage: npm run new -- (${Object.keys(kinds).join('|')}) …`);
	await kinds[kind]();
});

/** @param {string} kind @returns {kind is keyof typeof kinds} */
function isKind(kind) {
	return Object.hasOwn(kinds, kind);
}
