import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Evidence, ImageEvidence} from '../../../src/core/evidence/evidence.ts';
import {assess} from '../../../src/core/score/assess.ts';
import {type Exposure, linkIds} from '../../../src/core/score/report.ts';
import {day, evidenceOf, imageEvidenceOf, nothingInFile, nothingShown, publicPage, servedWith} from '../evidence-of.ts';
import {contradictsItself, facts, forget} from '../forget.ts';
import {detectedFace, randomEvidence} from '../random-evidence.ts';

const exposureOf = (evidence: Evidence): Exposure => assess(evidence).exposure;

const runs = {numRuns: 400};

const eachPicture = (evidence: Evidence, change: (image: ImageEvidence) => ImageEvidence): Evidence => ({
	...evidence,
	images: evidence.images.map(change),
});

const withPage = (evidence: Evidence, change: Partial<Evidence['page']>): Evidence => ({...evidence, page: {...evidence.page, ...change}});

const asksNothing = ({page, rules, probe}: Evidence): boolean =>
	(probe.kind === 'content' || probe.kind === 'shell') && [...page.robotsMeta, ...rules.directives].length === 0;

/** What a person, or a site, can do to close each link. */
const closing: Readonly<Record<string, (evidence: Evidence) => Evidence>> = {
	'reach, by approved followers only': evidence => withPage(evidence, {audience: 'approved'}),
	'reach, by an account': evidence => (evidence.page.audience === 'approved' ? evidence : withPage(evidence, {audience: 'account'})),
	'reach, by taking the page away': evidence => ({
		...eachPicture(evidence, ({inPage: _, ...image}) => image),
		probe: {kind: 'gone', status: 404},
	}),
	'reach, by taking the pictures away': evidence => eachPicture(evidence, image => ({...image, probe: {kind: 'gone', status: 404}})),
	'discovery, by a word to search engines': ({rules, ...evidence}) => ({
		...evidence,
		rules: {...rules, directives: [...rules.directives, 'noindex', 'noimageindex']},
	}),
	// Where the page asks something itself, crawlers that stay away no longer read it: that is not closing.
	'discovery, by a word to all crawlers': evidence => {
		return asksNothing(evidence)
			? {...evidence, rules: {...evidence.rules, robotsTxt: {kind: 'read', generalCrawler: false, aiCrawlers: {known: 12, disallowed: 12}}}}
			: evidence;
	},
	face: evidence =>
		eachPicture(evidence, image => {
			const metadata = image.vision.kind === 'faces' ? image.vision.metadata : nothingInFile;
			return {...image, vision: {kind: 'faces', width: 400, height: 400, faces: [], metadata}};
		}),
	identity: evidence => withPage(evidence, {identity: nothingShown}),
	permanence: evidence => eachPicture(evidence, image => ({...image, expiresAt: evidence.takenAt + day})),
};

describe('whatever a page brings', () => {
	test('bounds are in order, and the value is the middle of them', () => {
		fc.assert(
			fc.property(randomEvidence, evidence => {
				const {links, images, exposure} = assess(evidence);
				for (const {low, value, high} of [exposure, ...images.map(image => image.exposure)]) {
					expect(0 <= low && low <= value && value <= high && high <= 100).toBe(true);
					expect(Math.abs(value - (low + high) / 2)).toBeLessThanOrEqual(1);
				}

				expect(links.map(({id}) => id)).toEqual(linkIds);
				expect(links.every(({low, value, high}) => 0 <= low && low <= value && value <= high && high <= 1)).toBe(true);
			}),
			runs,
		);
	});

	test.each(Object.entries(closing))('closing a link never raises the exposure: %s', (_, close) => {
		fc.assert(
			fc.property(randomEvidence, evidence => {
				const before = exposureOf(evidence);
				const after = exposureOf(close(evidence));
				expect(after.low).toBeLessThanOrEqual(before.low);
				expect(after.high).toBeLessThanOrEqual(before.high);
				expect(after.value).toBeLessThanOrEqual(before.value);
			}),
			runs,
		);
	});

	test('learning a fact never widens the interval, and never leaves it', () => {
		const memory = fc.subarray([...facts]);
		fc.assert(
			fc.property(randomEvidence, memory, memory, (evidence, forgotten, alsoForgotten) => {
				fc.pre(!contradictsItself(evidence));
				const knowing = exposureOf(forget(evidence, forgotten));
				const wondering = exposureOf(forget(evidence, [...forgotten, ...alsoForgotten]));
				expect(knowing.low).toBeGreaterThanOrEqual(wondering.low);
				expect(knowing.high).toBeLessThanOrEqual(wondering.high);
			}),
			runs,
		);
	});

	test('the first picture is narrower than none: a page without pictures may show anything', () => {
		fc.assert(
			fc.property(randomEvidence, evidence => {
				const [image] = evidence.images;
				fc.pre(image !== undefined && !contradictsItself(evidence));
				const none = exposureOf({...evidence, images: []});
				const one = exposureOf({...evidence, images: [image as ImageEvidence]});
				expect(one.low).toBeGreaterThanOrEqual(none.low);
				expect(one.high).toBeLessThanOrEqual(none.high);
			}),
			runs,
		);
	});

	test('more faces never lower it', () => {
		fc.assert(
			fc.property(randomEvidence, detectedFace, (evidence, face) => {
				const more = eachPicture(evidence, image =>
					image.vision.kind === 'faces' ? {...image, vision: {...image.vision, faces: [face, ...image.vision.faces]}} : image,
				);
				expectNotLower(exposureOf(evidence), exposureOf(more));
			}),
			runs,
		);
	});

	test('a larger rendition never lowers it', () => {
		fc.assert(
			fc.property(randomEvidence, fc.integer({min: 1, max: 4}), (evidence, times) => {
				const larger = eachPicture(evidence, image =>
					image.largestWidth === undefined ? image : {...image, largestWidth: image.largestWidth * times},
				);
				expectNotLower(exposureOf(evidence), exposureOf(larger));
			}),
			runs,
		);
	});

	test('another picture never lowers it', () => {
		fc.assert(
			fc.property(randomEvidence, randomEvidence, (evidence, other) => {
				fc.pre(evidence.images.length > 0);
				const [image] = other.images;
				fc.pre(image !== undefined);
				const more = [...evidence.images, {...(image as ImageEvidence), image: imageEvidenceOf({name: 'another'}).artifact}];
				expectNotLower(exposureOf(evidence), exposureOf({...evidence, images: more}));
			}),
			runs,
		);
	});

	test('the order of pictures, faces and directives does not matter', () => {
		fc.assert(
			fc.property(randomEvidence, evidence => {
				const turned = eachPicture(evidence, image =>
					image.vision.kind === 'faces' ? {...image, vision: {...image.vision, faces: image.vision.faces.toReversed()}} : image,
				);
				expect(
					assess({
						...withPage(turned, {robotsMeta: evidence.page.robotsMeta.toReversed()}),
						rules: {...evidence.rules, directives: evidence.rules.directives.toReversed()},
						images: turned.images.toReversed(),
					}),
				).toEqual(assess(evidence));
			}),
			runs,
		);
	});
});

function expectNotLower(before: Exposure, after: Exposure): void {
	expect(after.low).toBeGreaterThanOrEqual(before.low);
	expect(after.high).toBeGreaterThanOrEqual(before.high);
	expect(after.value).toBeGreaterThanOrEqual(before.value);
}

describe('one broken link', () => {
	const openPhoto = {...publicPage(), images: [imageEvidenceOf({...servedWith(60), role: 'photo', expiresAt: null})]};
	const broken: Readonly<Record<string, Evidence>> = {
		'reach: approved followers only': withPage({...openPhoto, probe: {kind: 'shell', status: 200}}, {audience: 'approved'}),
		'reach: the picture is gone': eachPicture(publicPage(), image => ({...image, probe: {kind: 'gone', status: 404}})),
		'face: none': eachPicture(publicPage(), image => ({...image, ...servedWith()})),
		'face: far too small': eachPicture(publicPage(), image => ({...image, ...servedWith(4)})),
		'identity: nothing': withPage(publicPage(), {identity: nothingShown}),
	};

	test.each(Object.entries(broken))('brings it near zero: %s', (_, evidence) => {
		expect(exposureOf(publicPage()).low).toBeGreaterThan(75);
		expect(exposureOf(evidence).high).toBeLessThanOrEqual(10);
	});
});

describe('what nobody has seen', () => {
	const unseen = evidenceOf({images: [imageEvidenceOf({})]});

	test('is neither safe nor exposed', () => {
		expect(exposureOf(unseen)).toEqual({low: 0, value: 50, high: 100});
		expect(exposureOf(evidenceOf({}))).toEqual({low: 0, value: 50, high: 100});
	});

	test('passes nothing', () => {
		expect(
			assess(unseen)
				.links.flatMap(({evidence}) => evidence)
				.filter(({outcome}) => outcome === 'pass'),
		).toEqual([]);
	});

	test.each(['probe', 'imageProbe', 'faces'] as const)('keeps an open page from reading as safe: %s', fact => {
		const {high, value} = exposureOf(forget(publicPage(), [fact]));
		expect(high).toBeGreaterThanOrEqual(75);
		expect(value).toBeGreaterThanOrEqual(45);
	});
});
