import {describe, expect, test} from 'vitest';
import type {ImageEvidence, PageProbe} from '../../../../src/core/evidence/evidence.ts';
import type {PageArtifacts} from '../../../../src/core/page/artifacts.ts';
import {accessTo} from '../../../../src/core/score/image-access.ts';
import {reach} from '../../../../src/core/score/links/reach.ts';
import {day, evidenceOf, imageEvidenceOf, openContent, servedWith, takenAt} from '../../evidence-of.ts';

const shell: PageProbe = {kind: 'shell', status: 200};
const gone: PageProbe = {kind: 'gone', status: 404};
const turnedAway: PageProbe = {kind: 'turned-away', status: 999};
const passive: PageProbe = {kind: 'not-asked', reason: 'passive'};
const wall = (how: 'redirect' | 'status' | 'login-form' | 'consent'): PageProbe => ({kind: 'wall', how});

const served = servedWith(60);
const judge = (page: Partial<PageArtifacts>, probe: PageProbe, image: Parameters<typeof imageEvidenceOf>[0]) => {
	const evidence = imageEvidenceOf(image);
	return reach.judge(evidenceOf({page, probe, images: [evidence]}), evidence);
};

describe('a picture that is served', () => {
	test.each<[string, Partial<PageArtifacts>, PageProbe, Parameters<typeof imageEvidenceOf>[0], number, number]>([
		['in the HTML of an open page', {}, openContent, {role: 'photo', inPage: true}, 1, 1],
		['the portrait of an open profile', {}, openContent, {role: 'portrait'}, 0.8, 1],
		['the photo of an open photo page', {pageKind: 'photo'}, openContent, {role: 'photo'}, 0.8, 1],
		['another picture of an open profile may be for members', {}, openContent, {role: 'photo'}, 0, 1],
		['the same, where the page says it is public', {audience: 'public'}, openContent, {role: 'photo'}, 0.4, 1],
		['a shell says nothing', {}, shell, {role: 'portrait'}, 0, 1],
		['nobody asked', {}, passive, {role: 'portrait'}, 0, 1],
		['a log-in form', {}, wall('login-form'), {role: 'portrait'}, 0, 0.6],
		['a status', {}, wall('status'), {role: 'portrait'}, 0, 0.6],
		['a redirect to somewhere', {}, wall('redirect'), {role: 'portrait'}, 0, 0.8],
		['a consent page stops nobody', {}, wall('consent'), {role: 'portrait'}, 0, 1],
		['a public page behind a wall', {audience: 'public'}, wall('login-form'), {role: 'portrait'}, 0.4, 0.6],
		['our request was turned away', {}, turnedAway, {role: 'portrait'}, 0, 1],
		['gone for a stranger', {}, gone, {role: 'portrait'}, 0, 0.5],
		['a photo for members', {audience: 'account'}, shell, {role: 'photo'}, 0, 0.6],
		['a photo for approved followers', {audience: 'approved'}, shell, {role: 'photo'}, 0, 0.1],
		['a cover for approved followers', {audience: 'approved'}, shell, {role: 'cover'}, 0, 0.1],
		['the portrait of a closed account', {audience: 'approved'}, shell, {role: 'portrait'}, 0, 1],
		['the portrait of a closed account in the HTML', {audience: 'approved'}, openContent, {role: 'portrait', inPage: true}, 1, 1],
		['a visitor who is not signed in sees it', {signedIn: false}, passive, {role: 'photo'}, 0.8, 1],
		['a visitor who is signed in sees it', {signedIn: true}, passive, {role: 'photo'}, 0, 1],
		// What happened outweighs what was said.
		['a closed page whose photo stands in the HTML', {audience: 'approved'}, openContent, {role: 'photo', inPage: true}, 1, 1],
		['a closed page that a signed-out visitor sees', {audience: 'account', signedIn: false}, wall('status'), {role: 'photo'}, 0.8, 1],
	])('%s', (_, page, probe, image, low, high) => {
		expect(judge(page, probe, {...served, ...image}).value).toEqual({low, high});
	});
});

describe('a picture in the HTML of an open page', () => {
	const at = (image: Partial<ImageEvidence>) => judge({}, openContent, {inPage: true, expiresAt: null, ...image});

	test.each<[string, Partial<ImageEvidence>, number, number]>([
		['served', {probe: {kind: 'served', status: 200, bytes: 1}}, 1, 1],
		['refused, as without a referrer', {probe: {kind: 'refused', status: 403}}, 0, 0.5],
		['turned away by a check for robots', {probe: {kind: 'turned-away', status: 403}}, 0, 1],
		['gone', {probe: {kind: 'gone', status: 404}}, 0, 0.1],
		['not answered', {probe: {kind: 'failed', reason: 'time-out'}}, 0, 1],
		['refused before its end', {probe: {kind: 'refused', status: 403}, expiresAt: takenAt + day}, 0, 0.5],
	])('%s', (_, image, low, high) => {
		expect(at(image).value).toEqual({low, high});
	});

	test.each(['refused', 'gone'] as const)('an address past its end is %s to everybody, and the page has a new one', kind => {
		const {value, findings} = at({probe: {kind, status: 403}, expiresAt: takenAt - day});
		expect(value).toEqual({low: 0, high: 1});
		expect(findings).toContainEqual({id: `picture-${kind}`, outcome: 'needs-review', values: {status: 403}});
	});
});

describe('a page that answers now this way, now that', () => {
	const portrait = imageEvidenceOf({...served, role: 'portrait'});
	const both = {...evidenceOf({probe: openContent, images: [portrait]}), otherProbe: wall('login-form')};

	test('counts as anything between the two, in either order', () => {
		expect(reach.judge(both, portrait).value).toEqual({low: 0, high: 1});
		expect(reach.judge({...both, probe: wall('login-form'), otherProbe: openContent}, portrait).value).toEqual({low: 0, high: 1});
		expect(reach.judge({...both, probe: wall('redirect')}, portrait).value).toEqual({low: 0, high: 0.8});
	});

	test('has both answers in its findings, and neither counts as protection', () => {
		expect(reach.judge(both, portrait).findings.slice(0, 3)).toEqual([
			{id: 'page-content', outcome: 'fail'},
			{id: 'page-wall', outcome: 'needs-review'},
			{id: 'page-varies', outcome: 'needs-review'},
		]);
	});

	test('let anybody have its face once', () => {
		expect(accessTo(portrait, {...both, probe: wall('login-form'), otherProbe: openContent})).toBe('anyone');
		expect(accessTo(portrait, {...both, probe: wall('login-form'), otherProbe: shell})).toBe('unknown');
	});
});

test.each<[string, Partial<PageArtifacts>, PageProbe]>([
	['open', {audience: 'public'}, openContent],
	['closed: its portrait may still be open', {audience: 'approved'}, shell],
])('nobody knows what a page without a picture will show: %s', (_, page, probe) => {
	expect(reach.judge(evidenceOf({page, probe}), undefined).value).toEqual({low: 0, high: 1});
});

describe('says', () => {
	const said = (page: Partial<PageArtifacts>, probe: PageProbe, image: Parameters<typeof imageEvidenceOf>[0] = {}) =>
		judge(page, probe, image).findings.map(({id, outcome}) => `${id}: ${outcome}`);

	test.each<[PageProbe, string]>([
		[openContent, 'page-content: fail'],
		[shell, 'page-shell: needs-review'],
		[wall('login-form'), 'page-wall: pass'],
		[wall('status'), 'page-wall: pass'],
		[wall('redirect'), 'page-redirect: needs-review'],
		[wall('consent'), 'page-consent: needs-review'],
		[gone, 'page-gone: pass'],
		[turnedAway, 'page-turned-away: needs-review'],
		[{kind: 'rate-limited'}, 'page-rate-limited: needs-review'],
		[{kind: 'failed', reason: 'network'}, 'page-failed: needs-review'],
		[passive, 'page-not-asked: needs-review'],
		[{kind: 'not-asked', reason: 'offline'}, 'page-not-asked: needs-review'],
		[{kind: 'not-asked', reason: 'private'}, 'page-not-asked-private: needs-review'],
		[{kind: 'not-asked', reason: 'container'}, 'page-not-asked-container: needs-review'],
		[{kind: 'not-asked', reason: 'address'}, 'page-not-asked-address: needs-review'],
		[{kind: 'not-asked', reason: 'budget'}, 'page-not-asked-budget: needs-review'],
	])('what a stranger got: %j', (probe, finding) => {
		expect(said({}, probe)[0]).toBe(finding);
	});

	test.each<[Partial<PageArtifacts>, string]>([
		[{}, 'audience-unknown: needs-review'],
		[{audience: 'public'}, 'audience-public: fail'],
		[{audience: 'account'}, 'audience-account: pass'],
		[{audience: 'approved'}, 'audience-approved: pass'],
	])('who it is for: %j', (page, finding) => {
		expect(said(page, shell)).toContain(finding);
	});

	test('that a page marked as closed is in doubt when its photo is served to anybody', () => {
		expect(said({audience: 'approved'}, openContent, {role: 'photo', inPage: true})).toContain('audience-approved: needs-review');
	});

	test('that a visitor who is not signed in counts as anybody', () => {
		expect(said({signedIn: false}, shell)).toContain('visitor-signed-out: fail');
		expect(said({signedIn: true}, shell).join()).not.toContain('visitor');
	});

	test('what became of the picture', () => {
		expect(said({}, shell, served)).toContain('picture-served: fail');
		expect(said({}, shell, {probe: {kind: 'refused', status: 403}, expiresAt: null})).toContain('picture-refused: pass');
		expect(said({}, shell, {probe: {kind: 'turned-away', status: 403}, expiresAt: null})).toContain('picture-turned-away: needs-review');
		expect(said({}, shell, {probe: {kind: 'rate-limited'}})).toContain('picture-rate-limited: needs-review');
		expect(said({}, shell)).toContain('picture-not-asked: needs-review');
	});
});
