import {fakeBrowser} from '@webext-core/fake-browser';
import {beforeEach, expect, test, vi} from 'vitest';
import {badgeOf} from '../../../src/background/notice/badge.ts';
import {findNotice} from '../../../src/background/notice/notices.ts';
import {findChosenTexts} from '../../../src/background/notice/texts.ts';
import {textsFrom} from '../../../src/content/host/texts.ts';
import {getSite} from '../../../src/sites/index.ts';
import {settings} from '../../../src/storage/settings.ts';
import {openReport} from '../../surfaces/sample-report.ts';
import {packaged, speak} from './packaged-texts.ts';

const choose = async (language: string) => settings.change(now => ({...now, language}));

beforeEach(() => {
	fakeBrowser.reset();
	speak(fakeBrowser, 'fr');
});

test('without a chosen language, no file is read and the browser’s language is used', async () => {
	expect(await findChosenTexts()).toBeUndefined();
	expect(packaged).not.toHaveBeenCalled();
});

test('the badge’s title is in the chosen language, with its number format', async () => {
	await choose('de');
	const {title} = badgeOf({value: 72, low: 58, high: 86}, await findChosenTexts());
	expect(title).toBe('Sichtbarkeit 72 (58–86) von 100');
});

const face = openReport.images[0]?.faces[0];
const threeFaces = {...openReport, images: openReport.images.slice(0, 1).map(image => ({...image, faces: Array(3).fill(face)}))};
const page = {url: threeFaces.url, report: threeFaces};
const shown = {day: '2026-11-24', isPrivate: false} as const;

test('the notice carries the texts it shows, fully formatted, and no other', async () => {
	await choose('it');
	const notice = await findNotice(getSite('instagram'), page, {siteId: 'instagram', digest: 'f00d'}, shown);
	expect(notice?.sentence).toContain('3 volti');
	expect(notice?.texts).toEqual({
		language_tag: 'it',
		text_direction: 'ltr',
		brand: 'Overexposed',
		notice_why: 'Che cosa posso fare?',
		notice_close: 'Chiudi',
	});
});

test('bug: formatting the first plural and number took 15 ms of the page’s main thread; the texts arrive formatted, in every language', async () => {
	for (const language of [undefined, 'en', 'de', 'fr', 'it', 'el']) {
		if (language) await choose(language);
		const {texts = {}, sentence, step, title} = (await findNotice(getSite('instagram'), page, undefined, shown)) ?? {};
		expect(textsFrom(texts).locale).toBe(language ?? 'fr');
		expect(sentence).toMatch(/3/);
		expect([...Object.values(texts), sentence, step, title].filter(text => !text || /[{$]/.test(text))).toEqual([]);
	}
});

test('an unsupported language falls back to the browser’s, with a warning', async () => {
	const warn = vi.spyOn(console, 'warn').mockReturnValue();
	await choose('xx');
	expect(await findChosenTexts()).toBeUndefined();
	expect(warn).toHaveBeenCalledOnce();
});
