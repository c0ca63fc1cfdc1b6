import {describe, expect, it} from 'vitest';
import type {Finding, FindingId} from '../../src/core/score/report.ts';
import {isSocialNetwork} from '../../src/directory/index.ts';
import {couldReach, type ReachEvidence, withinReach} from '../../src/engines/could-reach.ts';
import {engines, findEngine} from '../../src/engines/index.ts';

const asPass = (id: FindingId): Finding => ({id, outcome: 'pass'});

function page(site: string, ...found: readonly (FindingId | Finding)[]): ReachEvidence {
	const evidence = found.map((finding): Finding => (typeof finding === 'string' ? {id: finding, outcome: 'fail'} : finding));
	return {site, links: [{id: 'reach', low: 0, high: 1, value: 0.5, evidence}]};
}

const open: readonly FindingId[] = ['page-content', 'picture-served'];

function verdict(engineId: string, evidence: ReachEvidence) {
	const engine = findEngine(engineId);
	if (!engine) throw new Error(`No engine ${engineId}`);
	return couldReach(engine, evidence, isSocialNetwork(evidence.site));
}

describe('an open page of a social network', () => {
	const instagram = page('instagram', ...open);

	it('is within the reach of Clearview AI, found by a regulator', () => {
		expect(verdict('clearview-ai', instagram)).toMatchObject({
			reach: 'plausible',
			claim: {basis: 'found-by-regulator', by: 'OPC', on: '2021-02-02'},
		});
	});

	it('is not within the reach of PimEyes, which leaves social media out', () => {
		expect(verdict('pimeyes', instagram)).toMatchObject({reach: 'unlikely', reason: 'says-not-social-media', claim: {takes: false}});
	});

	it('is listed with those that can plausibly reach it, and with no others', () => {
		const within = withinReach(engines, instagram, true);
		expect(within).toContain('clearview-ai');
		expect(within).not.toContain('pimeyes');
	});

	it('is unknown for Lenso.ai, which names no sources', () => {
		expect(verdict('lenso-ai', instagram)).toEqual({reach: 'unknown', reason: 'nothing-known'});
	});

	it('is unlikely for an engine that is only known to take other sites', () => {
		expect(verdict('findclone', instagram)).toMatchObject({reach: 'unlikely', reason: 'other-sites-only'});
		expect(verdict('findclone', page('vk', ...open))).toMatchObject({reach: 'plausible', reason: 'takes-this-site'});
	});

	it('is within reach of anybody with a script', () => {
		expect(verdict('anybody', instagram)).toMatchObject({reach: 'plausible', reason: 'open-to-anybody'});
	});
});

describe('an open page that is no social network', () => {
	it('is within the reach of PimEyes', () => {
		expect(verdict('pimeyes', page('github', ...open))).toMatchObject({reach: 'plausible', reason: 'takes-websites'});
	});
});

describe('robots rules', () => {
	const noindex = page('flickr', ...open, {id: 'directive-noindex', outcome: 'pass'});

	it('keep a page out of image search', () => {
		expect(verdict('google-images', noindex)).toMatchObject({reach: 'unlikely', reason: 'asked-to-stay-away'});
		expect(verdict('google-images', page('flickr', ...open))).toMatchObject({reach: 'plausible', reason: 'open-to-crawlers'});
	});

	it('are no protection from AI crawlers: unknown', () => {
		expect(verdict('ai-crawlers', noindex)).toMatchObject({reach: 'unknown', reason: 'asked-to-stay-away'});
		expect(verdict('ai-crawlers', page('flickr', ...open, {id: 'ai-crawlers', outcome: 'pass'}))).toMatchObject({reach: 'unknown'});
		expect(verdict('ai-crawlers', page('flickr', ...open, {id: 'ai-crawlers', outcome: 'fail'}))).toMatchObject({reach: 'plausible'});
	});

	it('hold back nobody with a script', () => {
		expect(verdict('anybody', noindex).reach).toBe('plausible');
	});
});

describe('a closed page', () => {
	it.each(['clearview-ai', 'facecheck-id', 'anybody'])('is unlikely for %s while only approved followers see it', id => {
		const {site, links} = page('instagram', asPass('audience-approved'));
		const shut = {site, links: links.map(link => ({...link, high: 0.1}))};
		expect(verdict(id, shut)).toEqual({reach: 'unlikely', reason: 'approved-only'});
	});

	it('is unknown for the portrait of a closed account, which mostly stays open', () => {
		expect(verdict('anybody', page('instagram', asPass('audience-approved')))).toEqual({reach: 'unknown', reason: 'approved-only'});
	});

	it('counts as open once it was served to anybody, whatever it says about itself', () => {
		const contradicted: Finding = {id: 'audience-approved', outcome: 'needs-review'};
		expect(verdict('anybody', page('instagram', contradicted, 'page-content')).reach).toBe('plausible');
		expect(verdict('anybody', page('instagram', asPass('audience-account'), 'visitor-signed-out')).reach).toBe('plausible');
	});

	it('is unknown behind a login: an account is soon made', () => {
		for (const wall of ['page-wall', 'audience-account'] as const) {
			expect(verdict('anybody', page('linkedin', asPass(wall))), wall).toEqual({reach: 'unknown', reason: 'needs-account'});
		}
	});

	it('is unknown behind a redirect, which was not seen to ask for an account (it was once said to), even where the page says public', () => {
		const sentOn = page('instagram', 'audience-public', {id: 'page-redirect', outcome: 'needs-review'});
		expect(verdict('anybody', sentOn)).toEqual({reach: 'unknown', reason: 'page-not-seen'});
	});

	it('counts as open while its picture is served to anybody', () => {
		expect(verdict('anybody', page('instagram', asPass('audience-approved'), 'picture-served')).reach).toBe('plausible');
	});

	it('is unlikely once it is gone', () => {
		expect(verdict('clearview-ai', page('x', 'page-gone'))).toEqual({reach: 'unlikely', reason: 'page-gone'});
	});
});

it('never calls a page out of reach that was not probed', () => {
	for (const engine of engines) {
		const {reach, reason} = couldReach(engine, page('flickr', 'page-not-asked'), false);
		expect([reach, reason], engine.id).toEqual(reason === 'says-not-social-media' ? ['unlikely', reason] : ['unknown', 'page-not-seen']);
	}
});

it('counts a noindex that nobody reads as none', () => {
	const unread = page('flickr', ...open, {id: 'noindex-unread', outcome: 'fail'});
	expect(verdict('google-images', unread)).toMatchObject({reach: 'plausible', reason: 'open-to-crawlers'});
	expect(verdict('ai-crawlers', page('flickr', ...open, asPass('use-ai-train-no')))).toMatchObject({reason: 'asked-to-stay-away'});
});
