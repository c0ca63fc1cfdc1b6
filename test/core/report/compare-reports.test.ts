import {describe, expect, test} from 'vitest';
import type {Evidence} from '../../../src/core/evidence/evidence.ts';
import {compareReports, type ReportComparison} from '../../../src/core/report/compare-reports.ts';
import {assess} from '../../../src/core/score/assess.ts';
import type {LinkId} from '../../../src/core/score/report.ts';
import {day, evidenceOf, imageEvidenceOf, openContent, publicPage, servedWith, takenAt} from '../evidence-of.ts';

const photo = {...servedWith(60), role: 'photo', expiresAt: takenAt + 2 * day} as const;
const open: Evidence = {...publicPage(), probe: openContent, images: [imageEvidenceOf({...photo, inPage: true})]};

/** The owner has made the account private; the address of the picture, known before, still works. */
const closed: Evidence = {
	...open,
	page: {...open.page, audience: 'approved'},
	probe: {kind: 'shell', status: 200},
	images: [imageEvidenceOf(photo)],
};

const compare = (before: Evidence, after: Evidence) => compareReports(assess(before), assess(after));
const linkOf = ({links}: ReportComparison, id: LinkId) => links.find(link => link.id === id);
const ids = (findings: readonly {id: string}[] | undefined) => findings?.map(({id}) => id);

test('a closed account proves the fix, and says what is still open', () => {
	const comparison = compare(open, closed);
	expect(comparison).toMatchObject({change: 'lower', sameImage: true});
	const reach = linkOf(comparison, 'reach');
	expect(reach?.change).toBe('lower');
	expect(ids(reach?.closed)).toEqual(['audience-public']);
	expect(ids(reach?.stays)).toEqual(['picture-served']);
	expect(ids(reach?.opened)).toEqual([]);
	expect(ids(reach?.lost)).toEqual(['page-shell']);
	expect(linkOf(comparison, 'permanence')?.after.evidence).toContainEqual({
		id: 'address-expires',
		outcome: 'pass',
		values: {date: '2026-11-25'},
	});
});

test('a wall in place of the page, and a refusal in place of the picture, were seen', () => {
	const walled: Evidence = {
		...open,
		page: {...open.page, audience: 'approved'},
		probe: {kind: 'wall', how: 'login-form', status: 200},
		images: [imageEvidenceOf({...photo, probe: {kind: 'refused', status: 403}})],
	};
	expect(ids(linkOf(compare(open, walled), 'reach')?.closed)).toEqual(['page-content', 'audience-public', 'picture-served']);
});

test('opening it again is told, too', () => {
	const comparison = compare(closed, open);
	expect(comparison.change).toBe('higher');
	expect(ids(linkOf(comparison, 'reach')?.opened)).toEqual(['page-content', 'audience-public']);
});

test('nothing changed', () => {
	const comparison = compare(open, open);
	expect(comparison.change).toBe('same');
	expect(
		comparison.links.every(({change, closed: gone, opened, lost}) => change === 'same' && [...gone, ...opened, ...lost].length === 0),
	).toBe(true);
});

test('a failed probe proves nothing', () => {
	const comparison = compare(open, {...open, probe: {kind: 'failed', reason: 'time-out'}, images: [imageEvidenceOf({role: 'photo'})]});
	expect(comparison.change).toBe('unknown');
	expect(linkOf(comparison, 'reach')?.change).toBe('unknown');
	expect(ids(linkOf(comparison, 'reach')?.lost)).toEqual(['page-failed', 'picture-not-asked']);
	expect(ids(linkOf(comparison, 'face')?.lost)).toEqual(['picture-not-looked']);
	// It once read "No longer so: the page opens without an account", after a time-out.
	expect(comparison.links.flatMap(({closed: gone}) => gone)).toEqual([]);
});

test('another picture may drive the exposure afterwards', () => {
	const other = imageEvidenceOf({...servedWith(15), name: 'other', inPage: true, expiresAt: null});
	const before = {...open, images: [...open.images, other]};
	const after = {...open, images: [imageEvidenceOf({...photo, ...servedWith()}), other]};
	expect(compare(before, after).sameImage).toBe(false);
});

test('signed anew, the address of the same picture is another one', () => {
	const signed = (name: string): Evidence => ({...open, images: [imageEvidenceOf({...photo, name, stableUrl: '/v/51000000001_n.jpg'})]});
	expect(compare(signed('1?oe=1'), signed('1?oe=2')).sameImage).toBe(true);
});

test('two pages cannot be compared', () => {
	const elsewhere = {...assess(open), url: 'https://faces.example/bo'};
	expect(() => compareReports(assess(open), elsewhere)).toThrow(/two pages/);
});

describe('a link that an earlier version did not have', () => {
	test('is left out', () => {
		const before = assess(evidenceOf({}));
		const after = assess(evidenceOf({}));
		const older = {...before, links: before.links.filter(({id}) => id !== 'permanence')};
		expect(compareReports(older, after).links.map(({id}) => id)).toEqual(older.links.map(({id}) => id));
	});
});

test('bug: without a request, “you are not signed in” was called no longer so', () => {
	const signedOut: Evidence = {...open, page: {...open.page, signedIn: false}};
	const unasked: Evidence = {...open, probe: {kind: 'not-asked', reason: 'offline'}};
	const reach = linkOf(compare(signedOut, unasked), 'reach');
	expect(ids(reach?.closed)).toEqual([]);
	expect(ids(reach?.lost)).toContain('page-not-asked');
});
