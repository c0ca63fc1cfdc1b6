import {lexer, type Token, type Tokens} from 'marked';
import {describe, expect, test} from 'vitest';
import {languages} from '../../src/core/settings/languages.ts';
import {guideFile, guideLanguage} from '../../src/lab/guide/guide-files.ts';
import {GuideView} from '../../src/lab/guide/guide-view.tsx';
import {withPathTables} from '../../src/lab/guide/path-tables.ts';
import type {Language} from '../../src/lab/i18n/lab-language.ts';
import {pathIds, stepsOf} from '../../src/lab/presenter/paths.ts';
import type {WordKey} from '../../src/ui/i18n/words.ts';
import {getWords} from '../surfaces/words.ts';
import {render} from '../ui/render.ts';

const files = import.meta.glob<string>('../../docs/facilitator-guide*.md', {query: '?raw', import: 'default', eager: true});
const guides = (Object.keys(languages) as Language[]).map(language => ({
	language,
	text: files[`../../docs/${guideFile(language)}`] ?? '',
	words: getWords(language),
}));
const english = guides[0]?.text ?? '';

/** Locale keys of everything a guide tells the reader to press, choose or open. */
const named: readonly WordKey[] = [
	'dashboard_open',
	'dashboard_welcome',
	'welcome_try',
	'lab_present',
	'lab_path_one',
	'lab_path_fifteen',
	'lab_path_fortyfive',
	'lab_path_parents',
	'lab_path_pupils',
	'lab_path_teachers',
	'lab_path_school',
	'lab_presenter_notes',
	'lab_presenter_stop',
	'lab_reset',
	'lab_undo',
	'lab_share',
	'lab_erase',
	'lab_presenter_full',
	'lab_tab_site',
	'lab_tab_scraper',
	'lab_tab_compare',
	'lab_tab_places',
	'lab_tab_copied',
	'lab_tab_export',
	'lab_tab_cover',
	'lab_tab_own_photo',
	'lab_tab_votes',
	'lab_cards_print',
	'lab_cards_count',
	'lab_cards_take',
	'lab_cards_phone',
	'handout_file',
	'lab_tab_actions',
	'lab_own_photo_forget',
	'handout_codes',
	'dashboard_requests',
	'rulings_title',
];

describe.each(guides)('the guide in $language', ({language, text, words}) => {
	test('contains the tables that npm run guide writes from the paths of the lab', () => {
		expect(withPathTables(text, words)).toBe(text);
		const tables = lexer(text).filter(({type}) => type === 'table') as Tokens.Table[];
		expect(tables.slice(-pathIds.length).map(({rows}) => rows.length)).toEqual(pathIds.map(path => stepsOf(path).length));
	});

	test('has the same structure as the English one', () => {
		expect(shapeOf(text)).toEqual(shapeOf(english));
	});

	test('names every button, tab and window as the lab does', () => {
		for (const key of named) expect(text, key).toMatch(new RegExp(`[“„«]\\s?${escapeRegExp(words.say(key))}\\s?[”“»]`));
	});

	test('is rendered completely, and links to the outside only by https', () => {
		const page = render(<GuideView text={text} />, language);
		expect(page.querySelectorAll('h1')).toHaveLength(1);
		expect(page.querySelectorAll('h2').length).toBeGreaterThan(10);
		expect(page.querySelectorAll('tbody tr').length).toBeGreaterThan(40);
		const links = [...page.querySelectorAll('a')].map(link => link.getAttribute('href') ?? '');
		expect(links.slice(0, guides.length)).toEqual(Object.keys(languages).map(each => `?guide=${each}`));
		expect(links.length).toBeGreaterThan(11);
		for (const href of links.slice(guides.length)) expect(href).toMatch(/^https:\/\//);
	});

	test('never tells anybody that they are safe', () => {
		expect(text).not.toMatch(/\bsafe(?:ly|ty)?\b|\bsicher(?:heit)?\b|en sécurité|\bsûre?s?\b|al sicuro|sicurezza|ασφαλ/i);
	});
});

test('guides link to each other by file name', () => {
	expect([guideLanguage('facilitator-guide.md'), guideLanguage('facilitator-guide.el.md')]).toEqual(['en', 'el']);
	expect(guideLanguage('https://example.org/facilitator-guide.md')).toBeUndefined();
});

test('a guide that the lab cannot render completely throws', () => {
	expect(() => render(<GuideView text={'# Title\n\n![a picture](x.png)'} />)).toThrow('image');
});

/** The kinds and sizes of its parts in order, without any text. */
const shapeOf = (text: string): readonly string[] => lexer(text).flatMap(partOf);

function partOf(token: Token): readonly string[] {
	if (token.type === 'space') return [];
	if (token.type === 'heading') return [`h${(token as Tokens.Heading).depth}`];
	if (token.type === 'list') return [`list of ${(token as Tokens.List).items.length}`];
	return [token.type === 'table' ? `table of ${(token as Tokens.Table).rows.length}` : token.type];
}

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
