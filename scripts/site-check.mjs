// npm run site:check -- skeleton.json: which of a site's rules match the skeleton of a page that somebody sent, and which selectors would.
import {withSource} from './load-source.mjs';
import {main, UsageError} from './prepare.mjs';
import {readSkeleton} from './site-check/read-skeleton.mjs';

await main(async () => {
	const [file, ...rest] = process.argv.slice(2);
	if (!file || rest.length > 0) throw new UsageError('Name one skeleton: npm run site:check -- skeleton.json');
	const skeleton = readSkeleton(file);
	/** @typedef {typeof import('./site-check/check-rules.ts')} Check */
	const check = await withSource('/scripts/site-check/check-rules.ts', (/** @type {Check} */ {checkSkeleton}) => checkSkeleton(skeleton));
	print(skeleton, check);
	if (check.site && !check.selectors.some(({rule, matches}) => matches > 0 && isImageRule(rule))) process.exitCode = 1;
});

/** @param {string} rule */
function isImageRule(rule) {
	return rule === 'portraits' || rule === 'photos' || rule === 'covers';
}

/**
 * @param {import('../src/core/page/skeleton.ts').Skeleton} skeleton
 * @param {import('./site-check/check-rules.ts').SkeletonCheck} check
 */
function print({site: id, kind, address}, {site, selectors, proposals}) {
	console.log(`${id}, ${kind}, ${address}`);
	if (!site) console.log(`No site has the id ${id}: begin one with npm run new:site -- ${id} HOST --from FILE`);
	for (const rule of new Set(selectors.map(each => each.rule))) {
		const ofRule = selectors.filter(each => each.rule === rule);
		const isFailing = isImageRule(rule) && ofRule.every(({matches}) => matches === 0);
		console.log(`\n${rule}${isFailing ? ': FAILS' : ''}`);
		for (const {selector, matches} of ofRule) console.log(`  ${String(matches).padStart(4)}  ${selector}`);
	}

	console.log(proposals.length > 0 ? '\nselectors that would match' : '\nNo image in the skeleton has anything stable around it.');
	for (const {rule, selector, matches} of proposals) console.log(`  ${String(matches).padStart(4)}  ${rule}: ${selector}`);
}
