import {describe, expect, test} from 'vitest';
import type {PageArtifacts} from '../../../src/core/artifacts.ts';
import type {PageLook, PictureEvidence} from '../../../src/core/evidence.ts';
import {reach} from '../../../src/core/links/reach.ts';
import {day, evidenceOf, openContent, pictureOf, servedWith, takenAt} from '../evidence-of.ts';

const shell: PageLook = {kind: 'shell', status: 200};
const gone: PageLook = {kind: 'gone', status: 404};
const passive: PageLook = {kind: 'not-asked', reason: 'passive'};
const wall = (how: 'redirect' | 'status' | 'login-form' | 'consent'): PageLook => ({kind: 'wall', how});

const served = servedWith(60);
const judge = (page: Partial<PageArtifacts>, look: PageLook, picture: Parameters<typeof pictureOf>[0]) => {
	const evidence = pictureOf(picture);
	return reach.judge(evidenceOf({page, look, pictures: [evidence]}), evidence);
};

describe('a picture that is served', () => {
	test.each<[string, Partial<PageArtifacts>, PageLook, Parameters<typeof pictureOf>[0], number, number]>([
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
	])('%s', (_, page, look, picture, low, high) => {
		expect(judge(page, look, {...served, ...picture}).value).toEqual({low, high});
	});
});

describe('a picture in the HTML of an open page', () => {
	const at = (picture: Partial<PictureEvidence>) => judge({}, openContent, {inPage: true, expiresAt: null, ...picture});

	test.each<[string, Partial<PictureEvidence>, number, number]>([
		['served', {look: {kind: 'served', status: 200, bytes: 1}}, 1, 1],
		['refused, as without a referrer', {look: {kind: 'refused', status: 403}}, 0, 0.5],
		['gone', {look: {kind: 'gone', status: 404}}, 0, 0.1],
		['not answered', {look: {kind: 'failed', reason: 'time-out'}}, 0, 1],
		['refused before its end', {look: {kind: 'refused', status: 403}, expiresAt: takenAt + day}, 0, 0.5],
	])('%s', (_, picture, low, high) => {
		expect(at(picture).value).toEqual({low, high});
	});

	test.each(['refused', 'gone'] as const)('an address past its end is %s to everybody, and the page has a new one', kind => {
		const {value, findings} = at({look: {kind, status: 403}, expiresAt: takenAt - day});
		expect(value).toEqual({low: 0, high: 1});
		expect(findings).toContainEqual({id: `picture-${kind}`, outcome: 'needs-review', values: {status: 403}});
	});
});

test.each<[string, Partial<PageArtifacts>, PageLook]>([
	['open', {audience: 'public'}, openContent],
	['closed: its portrait may still be open', {audience: 'approved'}, shell],
])('nobody knows what a page without a picture will show: %s', (_, page, look) => {
	expect(reach.judge(evidenceOf({page, look}), undefined).value).toEqual({low: 0, high: 1});
});

describe('says', () => {
	const said = (page: Partial<PageArtifacts>, look: PageLook, picture: Parameters<typeof pictureOf>[0] = {}) =>
		judge(page, look, picture).findings.map(({id, outcome}) => `${id}: ${outcome}`);

	test.each<[PageLook, string]>([
		[openContent, 'page-content: fail'],
		[shell, 'page-shell: needs-review'],
		[wall('login-form'), 'page-wall: pass'],
		[wall('status'), 'page-wall: pass'],
		[wall('redirect'), 'page-redirect: needs-review'],
		[wall('consent'), 'page-consent: needs-review'],
		[gone, 'page-gone: pass'],
		[{kind: 'rate-limited'}, 'page-rate-limited: needs-review'],
		[{kind: 'failed', reason: 'network'}, 'page-failed: needs-review'],
		[passive, 'page-not-asked: needs-review'],
	])('what a stranger got: %j', (look, finding) => {
		expect(said({}, look)[0]).toBe(finding);
	});

	test.each<[Partial<PageArtifacts>, string]>([
		[{}, 'audience-unknown: needs-review'],
		[{audience: 'public'}, 'audience-public: fail'],
		[{audience: 'account'}, 'audience-account: pass'],
		[{audience: 'approved'}, 'audience-approved: pass'],
	])('who it is for: %j', (page, finding) => {
		expect(said(page, shell)).toContain(finding);
	});

	test('that a closed page is doubtful when a stranger got its photo', () => {
		expect(said({audience: 'approved'}, openContent, {role: 'photo', inPage: true})).toContain('audience-approved: needs-review');
	});

	test('that the visitor is a stranger, too', () => {
		expect(said({signedIn: false}, shell)).toContain('visitor-signed-out: fail');
		expect(said({signedIn: true}, shell).join()).not.toContain('visitor');
	});

	test('what became of the picture', () => {
		expect(said({}, shell, served)).toContain('picture-served: fail');
		expect(said({}, shell, {look: {kind: 'refused', status: 403}, expiresAt: null})).toContain('picture-refused: pass');
		expect(said({}, shell, {look: {kind: 'rate-limited'}})).toContain('picture-rate-limited: needs-review');
		expect(said({}, shell)).toContain('picture-not-asked: needs-review');
	});
});
