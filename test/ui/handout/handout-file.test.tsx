import {parseHTML} from 'linkedom';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {languages} from '../../../src/core/settings/languages.ts';
import {sayOpenTo} from '../../../src/ui/checklist/route-action.tsx';
import {writeHandoutFile} from '../../../src/ui/handout/handout-file.tsx';
import {handoutListFor} from '../../../src/ui/handout/handout-list.ts';
import {getWords} from '../../surfaces/words.ts';

beforeEach(() => vi.stubGlobal('document', parseHTML('<!doctype html><html><body></body></html>').document));
afterEach(() => vi.unstubAllGlobals());

const chosen = ['Make our accounts private', 'Ask before <posting>'];
const list = handoutListFor({siteIds: ['instagram', 'facebook'], country: 'de', authorityId: 'de-be-dpa'});
const read = (language: string) => parseHTML(writeHandoutFile({list, chosen}, getWords(language))).document;

test('the file has what the group chose, its authority, and who a form is for', () => {
	const file = read('en');
	const text = file.body.textContent ?? '';
	for (const action of chosen) expect(text).toContain(action);
	expect(text).toContain('Berliner Beauftragte');
	const places = [...list.getOut, ...list.object].flatMap(({route}) => (route.openTo ? [sayOpenTo(route.openTo, getWords('en'))] : []));
	expect(places.length).toBeGreaterThan(0);
	for (const place of places) expect(text).toContain(place);
});

test('every address can be pressed, and leads where it says', () => {
	const links = [...read('en').querySelectorAll('.handout-entry a')];
	expect(links).toHaveLength(read('en').querySelectorAll('.handout-entry').length);
	for (const link of links) {
		const href = link.getAttribute('href') ?? '';
		expect(href).toMatch(/^(https:\/\/|mailto:)/);
		expect(href.replace('www.', '')).toContain(link.textContent?.trim() ?? '?');
	}
});

test.each(Object.keys(languages))('in %s the file loads nothing, runs nothing and names its language', language => {
	const text = writeHandoutFile({list, chosen}, getWords(language));
	const {document} = parseHTML(text);
	expect(document.documentElement.lang).toBe(language);
	expect(document.title).toBe(getWords(language).say('handout_title'));
	expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'");
	expect(document.querySelectorAll('script, img, link, iframe, object, [src], [onclick]')).toHaveLength(0);
	expect(text).not.toMatch(/url\(|@import/);
});
