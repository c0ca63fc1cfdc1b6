import {describe, expect, test} from 'vitest';
import type {ImageProbe, PageProbe} from '../../../src/core/evidence/evidence.ts';
import {isClosedBeside, type ProbedImage, withRefusals} from '../../../src/core/evidence/refusals.ts';
import {imageEvidenceOf, openContent} from '../evidence-of.ts';

const served: ImageProbe = {kind: 'served', status: 200, bytes: 9};
const turnedAway: ImageProbe = {kind: 'turned-away', status: 403};
const robotCheck: ImageProbe = {kind: 'turned-away', status: 403, isRobotCheck: true};

const at = (host: string, probe: ImageProbe, isNew = true): ProbedImage => {
	const evidence = imageEvidenceOf({probe});
	return {evidence: {...evidence, artifact: {...evidence.artifact, imageUrl: `https://${host}/ada.jpg`}}, isNew};
};
const kinds = (page: PageProbe, ...images: readonly ProbedImage[]) => withRefusals(images, page).map(({probe}) => probe.kind);

describe('an image that is turned away', () => {
	test('says nothing by itself', () => {
		expect(kinds(openContent, at('a.example', turnedAway), at('a.example', turnedAway))).toEqual(['turned-away', 'turned-away']);
	});

	test('is refused for itself where the same host served us another, whichever was asked first', () => {
		expect(kinds(openContent, at('a.example', turnedAway), at('a.example', served))).toEqual(['refused', 'served']);
		expect(kinds(openContent, at('a.example', served), at('a.example', turnedAway))).toEqual(['served', 'refused']);
	});

	test('another host, or an answer from the cache, shows nothing about it', () => {
		expect(kinds(openContent, at('a.example', turnedAway), at('b.example', served))).toEqual(['turned-away', 'served']);
		expect(kinds(openContent, at('a.example', turnedAway), at('a.example', served, false))).toEqual(['turned-away', 'served']);
	});

	test('bug: an image whose larger rendition came from elsewhere was taken for a proof about its own host', () => {
		const elsewhere = at('a.example', served);
		const srcset = [{url: 'https://b.example/ada.jpg', width: 2000}];
		const image = {...elsewhere, evidence: {...elsewhere.evidence, artifact: {...elsewhere.evidence.artifact, srcset}}};
		expect(kinds(openContent, at('a.example', turnedAway), image)).toEqual(['turned-away', 'served']);
	});

	test('is refused where the page asks strangers to sign in, and not where it sends them elsewhere', () => {
		const wall = (how: 'status' | 'login-form' | 'redirect' | 'consent') => kinds({kind: 'wall', how}, at('a.example', turnedAway))[0];
		expect([wall('status'), wall('login-form')]).toEqual(['refused', 'refused']);
		expect([wall('redirect'), wall('consent')]).toEqual(['turned-away', 'turned-away']);
	});

	test('stays turned away by a check for robots', () => {
		expect(kinds({kind: 'wall', how: 'login-form'}, at('a.example', robotCheck), at('a.example', served))).toEqual([
			'turned-away',
			'served',
		]);
	});

	test('keeps its status and everything else that is known of it', () => {
		const image = at('a.example', turnedAway);
		expect(withRefusals([image, at('a.example', served)], openContent)[0]).toEqual({
			...image.evidence,
			probe: {kind: 'refused', status: 403},
		});
	});
});

test.each<[string, ImageProbe, string, boolean]>([
	['gone', {kind: 'gone', status: 404}, 'b.example', true],
	['refused', {kind: 'refused', status: 401}, 'b.example', true],
	['turned away by the same host', turnedAway, 'a.example', true],
	['turned away by another host', turnedAway, 'b.example', false],
	['a check for robots', robotCheck, 'a.example', false],
	['no answer', {kind: 'failed', reason: 'time-out'}, 'a.example', false],
])('a larger rendition that is %s, beside a smaller one that is served', (_, probe, host, closed) => {
	expect(isClosedBeside(new URL('https://a.example/large.jpg'), probe, new URL(`https://${host}/small.jpg`))).toBe(closed);
});
