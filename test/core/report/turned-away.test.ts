import {expect, test} from 'vitest';
import type {Evidence, ImageProbe, PageProbe} from '../../../src/core/evidence/evidence.ts';
import {compareExposure} from '../../../src/core/report/compare-exposure.ts';
import {isTurnedAwayNow} from '../../../src/core/report/turned-away.ts';
import {assess} from '../../../src/core/score/assess.ts';
import {imageEvidenceOf, openContent, publicPage, servedWith} from '../evidence-of.ts';

const wasServed: ImageProbe = {kind: 'served', status: 200, bytes: 9};
const served = {...servedWith(60), role: 'photo', expiresAt: null} as const;
const open: Evidence = {...publicPage(), probe: openContent, images: [imageEvidenceOf({...served, inPage: true})]};
const turnedAwayPage: PageProbe = {kind: 'turned-away', status: 403};
const turnedAwayImage: ImageProbe = {kind: 'turned-away', status: 403};

const later = (probe: PageProbe, image: ImageProbe) =>
	assess({...open, page: {...open.page, audience: 'approved'}, probe, images: [imageEvidenceOf({...served, probe: image})]});

test('a page that opened, and whose page or picture is turned away now', () => {
	const before = assess(open);
	for (const after of [later({kind: 'shell', status: 200}, turnedAwayImage), later(turnedAwayPage, {kind: 'gone', status: 404})])
		expect(isTurnedAwayNow(before, after)).toBe(true);
});

test('not while the picture is still served, not after a failure, and not where nothing was open before', () => {
	const before = assess(open);
	expect(isTurnedAwayNow(before, later(turnedAwayPage, wasServed))).toBe(false);
	expect(isTurnedAwayNow(before, later({kind: 'failed', reason: 'network'}, {kind: 'failed', reason: 'network'}))).toBe(false);
	expect(isTurnedAwayNow(later(turnedAwayPage, turnedAwayImage), later(turnedAwayPage, turnedAwayImage))).toBe(false);
});

test('bug: a plain 403 counted as closed; the exposure leaves it open, and nothing passes', () => {
	const before = assess(open);
	const after = assess({...open, probe: {kind: 'shell', status: 200}, images: [imageEvidenceOf({...served, probe: turnedAwayImage})]});
	expect(compareExposure(before.exposure, after.exposure)).toBe('unknown');
	const reach = after.links.find(({id}) => id === 'reach');
	expect(reach).toMatchObject({low: 0, high: 1});
	expect(reach?.evidence.filter(({outcome}) => outcome === 'pass')).toEqual([]);
});
