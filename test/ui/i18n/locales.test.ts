import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {formatMessage, placeholdersOf} from '../../../src/core/message-format.ts';
import {languages} from '../../../src/core/settings/languages.ts';
import english from '../../../src/static/_locales/en/messages.json';
import type {WordKey} from '../../../src/ui/i18n/words.ts';
import {locales} from '../../surfaces/words.ts';

const keys = Object.keys(english) as WordKey[];

/** The browser's own placeholders, for texts that never pass through `Words`. */
const nativePlaceholders = (message: string): readonly string[] => [...new Set(message.match(/\$\d/g))].sort();
const pluralForms = (message: string): readonly string[] =>
	[...message.matchAll(/(\w+) \{[^{}]*(?:\{\w+\}[^{}]*)*\}/g)].map(([, name = '']) => name);
/** The numbers that have words of their own: `=0`. */
const exactNumbers = (message: string): readonly string[] => message.match(/=\d+(?= \{)/g) ?? [];

test('every language offered has texts, and there are at least five', () => {
	expect(Object.keys(locales).sort()).toEqual(Object.keys(languages).sort());
	expect(Object.keys(locales)).toEqual(expect.arrayContaining(['de', 'el', 'en', 'fr', 'it']));
});

test('bug: a French line began with “: on ne sait…”; punctuation stays with its word', () => {
	const loose = Object.values(locales['fr'] ?? {}).filter(({message}) => / [:;?!»]|« /.test(message));
	expect(loose).toEqual([]);
});

describe.each(Object.entries(locales))('%s', (language, messages) => {
	test('has exactly the keys of English, in its order', () => {
		expect(Object.keys(messages)).toEqual(keys);
	});

	test('has the placeholders of English in every text, and none empty', () => {
		for (const key of keys) {
			const {message} = messages[key];
			expect(message.trim(), key).not.toBe('');
			expect(placeholdersOf(message), key).toEqual(placeholdersOf(english[key].message));
			expect(nativePlaceholders(message), key).toEqual(nativePlaceholders(english[key].message));
			expect(message.split('{').length, `${key}: braces in pairs`).toBe(message.split('}').length);
		}
	});

	test('every plural has the two forms these languages use', () => {
		for (const {message} of Object.values(messages).filter(({message: text}) => text.includes(', plural,'))) {
			expect(pluralForms(message)).toEqual(expect.arrayContaining(['one', 'other']));
		}
	});

	test('what is said of none is not what is said of one, in any plural', () => {
		for (const [key, {message}] of Object.entries(messages).filter(([, {message: text}]) => text.includes(', plural,'))) {
			const others = Object.fromEntries(placeholdersOf(message).map(name => [name, 'x']));
			const [none, one] = [0, 1].map(count => formatMessage(message, {...others, count}, language));
			expect(none, key).not.toBe(one);
			expect(exactNumbers(message), key).toEqual(exactNumbers(english[key as WordKey].message));
		}
	});

	test('name and description fit the stores', () => {
		expect(messages.name.message.length).toBeLessThanOrEqual(75);
		expect(messages.description.message.length).toBeLessThanOrEqual(132);
		expect(messages.description.message.length).toBeGreaterThan(60);
	});

	test('says which language it is', () => {
		expect(messages.language_tag.message).toBe(language);
	});

	test('never says that somebody is safe', () => {
		const safe = /\bsafe(?:ly|ty)?\b|\bsicher(?:heit)?\b|en sécurité|\bsûre?s?\b|al sicuro|sicurezza|ασφαλ/i;
		expect(Object.values(messages).filter(({message}) => safe.test(message))).toEqual([]);
	});

	test('calls rules for crawlers a request, not protection', () => {
		const request =
			/request, not protection|Bitte, kein Schutz|demande, pas une protection|richiesta, non una protezione|παράκληση, όχι προστασία/;
		const rules = ['robots_disallowed', 'directive_noindex', 'directive_noai', 'tdm_reserved', 'content_usage', 'ai_crawlers'] as const;
		for (const rule of rules) expect(messages[`finding_${rule}`].message).toMatch(request);
	});
});

describe('use in the code', () => {
	const code = [...filesUnder('src'), 'manifest.json'].map(file => readFileSync(file, 'utf8')).join('\n');
	const whole = new Set(code.match(/(?<=['"`])[a-z][a-z0-9_]*(?=['"`])|(?<=__MSG_)\w+?(?=__)/g));
	/** Keys built from an id, as in `finding_${snake(id)}` or `link_${id}_why`. */
	const templates = [...code.matchAll(/`([a-z_]+_)\$\{[^`]*?\}(_[a-z_]+)?`/g)].map(
		([, before = '', after = '']) => new RegExp(`^${before}[a-z_]+${after}$`),
	);

	test('no text is unused', () => {
		expect(keys.filter(key => !whole.has(key) && !templates.some(template => template.test(key)))).toEqual([]);
	});

	test('no text is missing', () => {
		const asked = [...code.matchAll(/(?:say|getMessage)\(\s*'([a-z0-9_]+)'|__MSG_(\w+?)__/g)].map(
			([, said, inManifest]) => said ?? inManifest,
		);
		expect(asked.length).toBeGreaterThan(30);
		expect(asked.filter(key => !keys.includes(key as WordKey))).toEqual([]);
	});
});

function filesUnder(folder: string): string[] {
	return readdirSync(folder, {recursive: true, encoding: 'utf8'})
		.filter(file => /\.(?:tsx?|html)$/.test(file))
		.map(file => path.join(folder, file));
}
