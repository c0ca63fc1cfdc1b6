import {fakeBrowser} from '@webext-core/fake-browser';
import {beforeEach, expect, test} from 'vitest';
import {findNotice, hideNotice, noticeShown} from '../../../src/background/notice/notices.ts';
import type {Report} from '../../../src/core/score/report.ts';
import {getSite} from '../../../src/sites/index.ts';
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
const flickr = getSite('flickr');

test('a site’s finding is shown once per session', async () => {
	expect(await findNotice(flickr, report)).toMatchObject({
		exposure,
		sentences: [{id: 'open-posts', count: 2}],
		siteName: 'Flickr',
		texts: {brand: 'Overexposed'},
	});
	await noticeShown('flickr');
	expect(await findNotice(flickr, report)).toBeUndefined();
	expect(await findNotice(getSite('github'), {...report, site: 'github'})).toBeDefined();
});

test('without a face there is no notice', async () => {
	expect(await findNotice(flickr, {...report, images: []})).toBeUndefined();
});

test('there is no notice on sites that detect extensions', async () => {
	expect(await findNotice({...flickr, toolbarOnly: true}, report)).toBeUndefined();
	expect(getSite('linkedin').toolbarOnly).toBe(true);
});

test('"hide here" is stored, for this site alone', async () => {
	await hideNotice('site', 'flickr', report);
	expect(await findNotice(flickr, report)).toBeUndefined();
	expect(await findNotice(getSite('github'), report)).toBeDefined();
});

test('"toolbar only" applies to every site', async () => {
	await hideNotice('toolbar', 'flickr', report);
	expect(await findNotice(getSite('github'), report)).toBeUndefined();
});

test('"until this changes" ends when the exposure changes', async () => {
	await noticeShown('flickr');
	await hideNotice('change', 'flickr', report);
	expect(await findNotice(flickr, report)).toBeUndefined();
	expect(await findNotice(flickr, {...report, exposure: {...exposure, value: 20}})).toBeDefined();
});

test('"close" hides it only this time', async () => {
	await hideNotice('once', 'flickr', report);
	expect(await findNotice(flickr, report)).toBeDefined();
});
