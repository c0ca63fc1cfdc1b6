// npm run scoring: writes the tables of docs/scoring.md, between their markers, from src/core/score/weights.ts and the worked examples.
import {readFile, writeFile} from 'node:fs/promises';
import {withSource} from './load-source.mjs';

/** @typedef {typeof import('../src/core/score/weights.ts')} Weights */
/** @typedef {import('../src/core/score/report.ts').Report} Report */
/** @typedef {import('../src/core/score/interval.ts').Interval} Interval */

const place = /(<!-- table: ([\w-]+) -->\n)[\s\S]*?(<!-- \/table -->)/g;

/**
 * Returns the document with every table rewritten.
 *
 * @param {string} document
 * @param {typeof import('../src/core/score/weights.ts')} weights
 * @param {Readonly<Record<string, import('../src/core/score/report.ts').Report>>} examples by the name of the example
 */
export function withScoringTables(document, weights, examples) {
	/** @type {Record<string, string>} */
	const tables = {...weightTables(weights), examples: exampleTable(examples)};
	return document.replace(place, (_, before, name, after) => {
		if (!(name in tables))
			throw new Error(`docs/scoring.md has a place for a table "${name}", which scripts/write-scoring.mjs does not write.`);
		return `${before}\n${tables[name]}\n\n${after}`;
	});
}

/** @param {Weights} weights */
function weightTables(weights) {
	const {audience, page, image} = weights.reachWeights;
	const {noRequest, disallowed, noindex, noimageindex, searchRefused} = weights.discoveryWeights;
	const {worth, noneFound, notMeasured, certainFrom} = weights.faceWeights;
	const identity = weights.identityWeights;
	const {lasting, endsWithinYear, endsWithinMonth, month, year} = weights.permanenceWeights;
	const {veryGood, bestOtherwise, leastShareLeft} = weights.faceQualityWeights;
	const {link, exposure} = weights.wordThresholds;
	const to = (/** @type {number} */ low, /** @type {number} */ high) => range({low, high});
	const from = (/** @type {Weights['usabilityBands'][number]['usability']} */ usability) =>
		`${weights.usabilityBands.find(band => band.usability === usability)?.distance} px`;

	return {
		audience: table('what the page says | range | why', [
			['nothing', range(audience.unmarked), 'unknown is not public'],
			['public', range(audience.public), 'often meant for members: a wall may still ask for an account'],
			[
				'accounts only, posted picture',
				range(audience.account),
				'an account is cheap for a scraper: Clearview AI took from Facebook, Instagram and LinkedIn against their terms (see the decisions in `src/engines/decisions/`). That it costs anything at all, and how much: our judgement',
			],
			[
				'approved people only, posted picture',
				range(audience.approved),
				"the 2021 Canadian report found no photos behind privacy settings in Clearview AI's data; followers can still leak: our judgement",
			],
			['either, portrait', range(audience.portrait), 'portraits of closed accounts stay open on every site that was read'],
		]),
		page: table('what a stranger got | range | why', [
			['this very picture, in the HTML', range(page.imageInHtml), 'seen'],
			[
				'the visitor is not signed in and sees it',
				range(page.signedOutVisitor),
				'the visitor is the stranger; what kept the probe out may keep simple machines out',
			],
			[
				"content, and it is the page's own face (portrait, or the photo of a photo page)",
				range(page.ownFace),
				'name and preview came; the picture is most likely among them',
			],
			['content, another picture', range(page.otherImage), 'the rest of the page may be for members'],
			[
				'a shell, a consent page, a request turned away (403, 503, 999, a check for robots), no answer',
				range(page.unanswered),
				'scripts and other machines get past them; a refusal may be about our address or our pace',
			],
			['a redirect', range(page.redirect), 'where it leads cannot be seen; mostly to a log-in'],
			['a log-in form, 401', range(page.wall), 'as "accounts only"'],
			['404, 410', range(page.gone), 'the visitor sees it, so it is hidden, not gone'],
		]),
		image: table("the picture's address | factor | why", [
			['served', range(image.served), ''],
			[
				'refused: 401 or a log-in form in its place; or turned away while the page asks to sign in, or while its host serves us another picture',
				range(image.refused),
				'what is about us would have met the other picture, too; without a referrer, and with one it may be served',
			],
			['gone', range(image.gone), ''],
			['refused or gone, and it has expired, or its end is unreadable', range(image.expired), 'the page hands out a new address'],
			['turned away: 403 alone, a page in its place, 999, a check for robots', range(image.unanswered), 'as a page that turned us away'],
			['not asked, no answer', range(image.unanswered), ''],
		]),
		discovery: table('request | value | why', [
			['none', share(noRequest), ''],
			[
				'`robots.txt` disallows an unnamed crawler',
				share(disallowed),
				`whatever the page itself asks, which such a crawler does not read. Facebook and LinkedIn disallowed all crawlers in 2019 (robots.txt copies of scrapy/protego) and were still taken from. Unread: ${to(disallowed, noRequest)}`,
			],
			[
				'`noindex`, `none`',
				share(noindex),
				'keeps a page out of Google, Bing and Yandex, which follow it, and so out of the easiest way to be found: our judgement',
			],
			['`noimageindex`', share(noimageindex), 'the same for pictures, followed by fewer: our judgement'],
			['`unavailable_after`, and the day has passed', share(noindex), 'as `noindex`; a day to come asks nothing yet'],
			['`unavailable_after` with a day that cannot be read', to(noindex, noRequest), ''],
			[
				'`Content-Signal: search=no`, `Content-Usage: search=n`',
				range(searchRefused),
				'new in 2025; which search engines follow them is not known',
			],
			[
				"`noindex`, `none`, `noimageindex` in the picture's own answer",
				share(noimageindex),
				'keeps this picture out of image search; the page stays',
			],
			['said to `googlebot`, `bingbot`, `yandex…` only', 'as said to all', ''],
			["the page's headers not seen (wall, no answer)", to(noindex, noRequest), 'a request may be in them'],
			["the picture's headers not seen", to(noimageindex, noRequest), 'the same'],
			[
				'everything else, as in the next table',
				share(noRequest),
				'about AI, mining, copies and snippets; none is about being found. Shown, and worth nothing',
			],
		]),
		face: table('usability | from | value | why', [
			['very-good', from('very-good'), share(worth['very-good']), 'more than every common model takes in'],
			[
				'good',
				from('good'),
				share(worth.good),
				"fills ArcFace's input. FaceNet's table 4 (arXiv 1503.03832, from memory): 84.5 % at a face of 120 px against 86.4 % at 256 px",
			],
			['usable', from('usable'), share(worth.usable), 'between the two rows around it'],
			['weak', from('weak'), share(worth.weak), 'the same table: 37.8 % at 40 px, 0.44 of the best, and less below'],
			[
				'unusable',
				'',
				share(worth.unusable),
				'faces of 5 px were still told apart in 55 % of pairs, where 50 % is chance (arXiv 2107.03769)',
			],
			[
				`perhaps a face: the detector's score is below ${certainFrom}`,
				'',
				`${share(noneFound.low)}–value`,
				'about every second such box is a hand, a fist, a dog or a bear (docs/vision.md, "Perhaps a face")',
			],
			['no face found', '', range(noneFound), 'detectors miss faces'],
			['not probed, unreadable', '', range(notMeasured), 'unknown'],
			['a larger rendition may exist', '', `value–${share(worth['very-good'])}`, 'it could not be fetched'],
		]),
		quality: table('what lowers the quality of a face | by how much', [
			['yaw, pitch', "cos² of the angle, OFIQ's pose quality"],
			['blur', `in proportion below a sharpness of ${veryGood.sharpness}, to no less than ${leastShareLeft.sharpness}`],
			['exposure, contrast', `in proportion to the worse of the two, to no less than ${leastShareLeft.light}`],
			['a part outside the picture', 'in proportion'],
			[
				`yaw over ${veryGood.yaw}°, pitch over ${veryGood.pitch}°, or a sharpness under ${veryGood.sharpness}`,
				`at most ${bestOtherwise} of 100, so never very-good`,
			],
		]),
		identity: table('sign | weight', [
			["the page's address", `${share(identity.pageAddress)}, always`],
			['a name', share(identity.name)],
			['an account name', share(identity.username)],
			['structured data about a person', share(identity.structuredPerson)],
			['descriptions that carry names', share(identity.altTextNames)],
			['people tagged', share(identity.peopleTagged)],
			["the owner's name in the file", share(identity.ownerInFile)],
			['workplace', share(identity.workplace)],
			['school', share(identity.school)],
			['a place in the file (EXIF GPS)', share(identity.placeInFile)],
			['a place on the page', share(identity.place)],
			[
				"a hash of an e-mail address in the picture's address (Gravatar, Libravatar): the same on every site, and can be guessed back",
				share(identity.emailHash),
			],
			['when it was taken: in the file, or its name is a date and a time', share(identity.time)],
		]),
		permanence: table("the picture's address | value | why", [
			[`never ends, or in more than ${year} days`, share(lasting), "LinkedIn's 2038 is for ever"],
			[`ends in more than ${month} days`, share(endsWithinYear), "longer than a crawler's round"],
			[
				`ends within ${month} days, or has ended`,
				share(endsWithinMonth),
				'shortens the life of a leaked link and no more: the page hands out a new one. Instagram, TikTok: two days, decoded from saved pages',
			],
			['carries something that cannot be read', to(endsWithinMonth, lasting), ''],
		]),
		words: table('word | of | when', [
			['broken', 'link', `high is ${share(link.mostBroken)} or less`],
			['unknown', 'link', `otherwise, if low and high are more than ${share(link.widestKnown)} apart`],
			['holds', 'link', `otherwise, if the middle is ${share(link.leastIntact)} or more`],
			['weak', 'link', 'otherwise'],
			['unknown', 'page', `low and high are more than ${exposure.widestKnown} apart`],
			[
				'unknown',
				'page',
				`otherwise, if the middle is ${exposure.easyFrom} or more, and would not be without boxes that are only perhaps faces`,
			],
			['easy', 'page', `otherwise, if the middle is ${exposure.easyFrom} or more`],
			['little', 'page', `otherwise, if high is below ${exposure.someFrom}: the most reassuring word has to be earned`],
			['some', 'page', 'otherwise'],
		]),
	};
}

/** @param {Readonly<Record<string, Report>>} examples */
const exampleTable = examples =>
	table(
		['page', ...(Object.values(examples)[0]?.links ?? []).map(({id}) => id), 'low–high', 'value'].join(' | '),
		Object.entries(examples).map(([name, {exposure, links}]) => [
			name,
			...links.map(range),
			`${exposure.low}–${exposure.high}`,
			`**${exposure.value}**`,
		]),
	);

/** To two decimals: nothing in the score is known better. @param {number} value */
const share = value => String(Math.round(100 * value) / 100);

/** @param {Interval} interval */
const range = ({low, high}) => (share(low) === share(high) ? share(low) : `${share(low)}–${share(high)}`);

/** @param {string} head @param {readonly (readonly string[])[]} rows */
function table(head, rows) {
	const columns = head.split(' | ');
	return [columns, columns.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`.replaceAll('|  |', '| |')).join('\n');
}

/** Writes the tables into docs/scoring.md. */
export async function writeScoring() {
	const file = new URL('../docs/scoring.md', import.meta.url);
	const weights = await withSource('/src/core/score/weights.ts', (/** @type {typeof import('../src/core/score/weights.ts')} */ module) => ({
		...module,
	}));
	const {examples} = await withSource('/test/core/examples.ts', (/** @type {typeof import('../test/core/examples.ts')} */ module) => ({
		...module,
	}));
	const assess = await withSource(
		'/src/core/score/assess.ts',
		(/** @type {typeof import('../src/core/score/assess.ts')} */ module) => module.assess,
	);
	const reports = Object.fromEntries(Object.entries(examples).map(([name, evidence]) => [name, assess(evidence)]));
	await writeFile(file, withScoringTables(await readFile(file, 'utf8'), weights, reports));
}

if (import.meta.url === `file://${process.argv[1]}`) await writeScoring();
