import {readFileSync} from 'node:fs';
import path from 'node:path';
import {fakeBrowser} from '@webext-core/fake-browser';
import {beforeEach, expect, test, vi} from 'vitest';
import {badgeOf} from '../../src/background/badge.ts';
import {findChosenTexts} from '../../src/background/chosen-texts.ts';
import {findNotice} from '../../src/background/notices.ts';
import {getSite} from '../../src/sites/index.ts';
import {settings} from '../../src/storage/index.ts';
import {createWords} from '../../src/ui/words.ts';
import {openReport} from '../surfaces/sample-report.ts';

/** Answers from the source tree what the browser answers from the package. */
const packaged = vi.fn(async (url: string) =>
	Response.json(JSON.parse(readFileSync(path.resolve('src/static', new URL(url).pathname.slice(1)), 'utf8'))),
);
const choose = async (language: string) => settings.change(now => ({...now, language}));

beforeEach(() => {
	fakeBrowser.reset();
	packaged.mockClear();
	vi.stubGlobal('fetch', packaged);
	vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation(file => `chrome-extension://id/${file}`);
});

test('without a choice nothing is read: the browser’s own language speaks', async () => {
	expect(await findChosenTexts()).toBeUndefined();
	expect(packaged).not.toHaveBeenCalled();
});

test('the badge’s title speaks the chosen language, with its figures', async () => {
	await choose('de');
	const {title} = badgeOf({value: 72, low: 58, high: 86}, await findChosenTexts());
	expect(title).toBe('Leicht zu nehmen: 72 von 100 ausgesetzt, zwischen 58 und 86');
});

test('the notice takes every text it can say along, and no other', async () => {
	await choose('it');
	const notice = await findNotice(getSite('instagram'), openReport, true);
	expect(notice?.texts).toMatchObject({language_tag: 'it', text_direction: 'ltr', brand: 'Overexposed'});
	expect(Object.keys(notice?.texts ?? {}).filter(key => /^(?:desk|demo|checklist)/.test(key))).toEqual([]);
	expect(createWords(key => notice?.texts?.[key] ?? '').say('sentence_own_easy', {count: 3})).toContain('i 3 volti della tua pagina');
});

test('a language that is none of ours falls back to the browser’s, and says so', async () => {
	const warn = vi.spyOn(console, 'warn').mockReturnValue();
	await choose('xx');
	expect(await findChosenTexts()).toBeUndefined();
	expect(warn).toHaveBeenCalledOnce();
});
