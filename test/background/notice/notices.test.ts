import {fakeBrowser} from '@webext-core/fake-browser';
import {beforeEach, expect, test} from 'vitest';
import {chooseNotice, readNoticeOptions, setReminder} from '../../../src/background/notice/notice-choices.ts';
import {findNotice, noticeShown, type Shown} from '../../../src/background/notice/notices.ts';
import type {Report} from '../../../src/core/score/report.ts';
import {settingsFor} from '../../../src/directory/index.ts';
import {getSite} from '../../../src/sites/index.ts';
import type {Site} from '../../../src/sites/site.ts';
import {notices} from '../../../src/storage/notices.ts';
import {type OwnPage, ownPages} from '../../../src/storage/own-pages.ts';
import type {TabRecord} from '../../../src/storage/session/tab-records.ts';
import {settings} from '../../../src/storage/settings.ts';
import {ticked} from '../../../src/storage/ticks.ts';
import {speak} from './packaged-texts.ts';

beforeEach(() => {
	fakeBrowser.reset();
	speak(fakeBrowser, 'en');
});

const face = {boundingBox: {x: 0, y: 0, width: 90, height: 90}, interEyeDistance: 40, usability: 'good', unifiedQualityScore: 60} as const;
const exposure = {value: 80, low: 70, high: 90};
const report: Report = {
	version: 1,
	site: 'flickr',
	kind: 'profile',
	url: 'https://www.flickr.com/photos/ada-muster/',
	takenAt: 0,
	exposure,
	links: [],
	images: [
		{
			imageUrl: 'https://live.staticflickr.com/1/1.jpg',
			width: 100,
			height: 100,
			role: 'photo',
			access: 'anyone',
			isLargest: true,
			exposure,
			faces: [face, face],
		},
	],
};
const [flickr, github] = [getSite('flickr'), getSite('github')];
const record = {url: report.url, report, artifacts: {siteId: 'flickr'}} as TabRecord;

const page = {url: report.url, report};
const monday = {day: '2026-11-23', isPrivate: false} as const;
const own = {siteId: 'flickr', digest: 'f00d'} as const;
const find = (site: Site, change: object = {}, marked?: OwnPage, shown: Shown = monday) =>
	findNotice(site, {...page, ...change}, marked, shown);

test('it says what was found', async () => {
	expect(await find(flickr)).toMatchObject({
		band: 'easy',
		figure: '80',
		range: '70–90',
		sentence: 'Anyone could copy 2 faces from the posts here.',
		texts: {brand: 'Overexposed'},
	});
});

test('the number comes in whole points, and its range is never narrower than it is', async () => {
	const fractions = {report: {...report, exposure: {value: 80.4, low: 70.6, high: 90.2}}};
	expect(await find(flickr, fractions)).toMatchObject({figure: '80', range: '70–91'});
});

test('it comes once a week and site, over restarts, and of the page nothing is kept', async () => {
	await noticeShown('flickr', monday);
	await fakeBrowser.storage.session.clear();
	expect(await find(flickr, {}, undefined, {...monday, day: '2026-11-29'})).toBeUndefined();
	expect(await find(github)).toBeDefined();
	expect(await find(flickr, {}, undefined, {...monday, day: '2026-11-30'})).toBeDefined();
	expect(await notices.getValue()).toEqual({shown: [{siteId: 'flickr', week: '2026-W48'}], quiet: [], reminders: []});
	await noticeShown('github', {...monday, day: '2026-11-30'});
	expect((await notices.getValue()).shown).toEqual([{siteId: 'github', week: '2026-W49'}]);
});

test('bug: what a private window showed was written to disk', async () => {
	const isPrivate = {...monday, isPrivate: true};
	await noticeShown('flickr', isPrivate);
	expect(await find(flickr, {}, undefined, isPrivate)).toBeUndefined();
	expect(await fakeBrowser.storage.local.get(null)).toEqual({});
	// A window that is not private must not show what a private one did.
	expect(await find(flickr)).toBeDefined();
});

test('on other people’s pages it comes only where faces are easy to take, on one’s own always', async () => {
	const some = {report: {...report, exposure: {value: 41, low: 30, high: 52}}};
	expect(await find(flickr, some)).toBeUndefined();
	expect(await find(flickr, some, own)).toMatchObject({band: 'some'});
});

test('without a face it is silent', async () => {
	expect(await find(flickr, {report: {...report, images: []}}, own)).toBeUndefined();
	const doubtful = report.images.map(image => ({...image, faces: image.faces.map(each => ({...each, isDoubtful: true}))}));
	expect(await find(flickr, {report: {...report, images: doubtful}}, own), 'perhaps a face').toBeUndefined();
});

test('it stays out of pages of sites that look for extensions', async () => {
	expect(await find({...flickr, toolbarOnly: true})).toBeUndefined();
	expect(getSite('linkedin').toolbarOnly).toBe(true);
});

test('with "toolbar only" it stays away from every site', async () => {
	await settings.change(current => ({...current, notice: 'toolbar'}));
	expect(await find(github)).toBeUndefined();
});

test('"never" is about this site alone, and can be taken back', async () => {
	await chooseNotice(record, 'never');
	expect(await readNoticeOptions(record)).toEqual({choice: 'never'});
	expect([await find(flickr), await find(github)]).toEqual([undefined, expect.anything()]);
	await chooseNotice(record, 'weekly');
	expect(await readNoticeOptions(record)).toEqual({choice: 'weekly'});
	expect(await find(flickr)).toBeDefined();
});

test('"until this changes" is about this page, outlasts a restart, and ends when its exposure does', async () => {
	await chooseNotice(record, 'until-change');
	await fakeBrowser.storage.session.clear();
	expect(await readNoticeOptions(record)).toEqual({choice: 'until-change'});
	expect(await find(flickr)).toBeUndefined();
	expect(await find(flickr, {report: {...report, exposure: {...exposure, value: 79}}})).toBeDefined();
	expect(await find(flickr, {url: 'https://www.flickr.com/photos/bo-muster/'})).toBeDefined();
	expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toMatch(/muster/);
});

test('a reminder names the site and the day, and nothing else', async () => {
	await setReminder('flickr', '2026-11-24');
	expect(await readNoticeOptions(record)).toEqual({choice: 'weekly', remindOn: '2026-11-24'});
	await setReminder('flickr', undefined);
	expect(await readNoticeOptions(record)).toEqual({choice: 'weekly'});
});

test('it names one step with its time, and on other people’s pages whose it would be', async () => {
	const step = 'Close your photos on Flickr · about 1 minute';
	expect((await find(flickr))?.step).toBe(`Your page? ${step}`);
	expect((await find(flickr, {}, own))?.step).toBe(step);
});

test('the step is the next one that is not ticked, for this account, and says what to expect', async () => {
	await ownPages.change(() => [own]);
	await ticked.change(() => ({'setting:flickr:close-photos': {tickedOn: '2026-11-20'}}));
	const next = (await find(flickr, {}, own))?.step ?? '';
	expect(next).toMatch(/ · about \d+ minutes?/);
	expect(next).not.toContain('Close your photos');
	const everything = settingsFor('instagram').map(({purpose}) => [`setting:instagram:${purpose}`, {tickedOn: '2026-11-20'}]);
	await ticked.change(() => Object.fromEntries(everything));
	// What is nobody's setting in particular is offered without asking whose page it is.
	expect((await find(getSite('instagram'), {report: {...report, site: 'instagram'}}))?.step).toMatch(/^Leave .+ · about \d+ minutes/);
});
