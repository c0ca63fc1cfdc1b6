import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import manifest from '../../manifest.json' with {type: 'json'};
import {locales} from '../surfaces/words.ts';

const read = (file: string) => readFileSync(`docs/${file}`, 'utf8');

/** Forbidden in the extension itself, too: test/ui/i18n/locales.test.ts. */
const safe = /\bsafe(?:ly|ty)?\b|\bsicher(?:heit)?\b|en sécurité|\bsûre?s?\b|al sicuro|sicurezza|ασφαλ/i;

test('there is a listing in each language that the extension speaks', () => {
	expect(readdirSync('docs/store/listing').toSorted()).toEqual(
		Object.keys(locales)
			.map(language => `${language}.md`)
			.toSorted(),
	);
});

describe.each(Object.entries(locales))('the listing in %s', (language, messages) => {
	const [title = '', summary = '', description = ''] = read(`store/listing/${language}.md`)
		.split(/^# |^## Summary\n|^## Description\n/m)
		.slice(1)
		.map(part => part.trim());

	test('has the same name and summary as the package, which the stores show', () => {
		expect(title).toBe(messages.name.message);
		expect(summary).toBe(messages.description.message);
	});

	test('fits: Chrome takes 75, 132 and 16,000 characters, and shows 45 of the title in a list', () => {
		expect(title.length).toBeLessThanOrEqual(language === 'el' ? 50 : 45);
		expect(summary.length).toBeLessThanOrEqual(132);
		expect(description.length).toBeGreaterThan(1000);
		expect(description.length).toBeLessThan(16_000);
	});

	test('makes as many promises as the English one', () => {
		const bullets = description.split('\n').filter(line => line.startsWith('•'));
		expect(bullets).toHaveLength(13);
	});

	test('never calls anybody safe, and repeats no keyword too often', () => {
		expect(description).not.toMatch(safe);
		const words = description.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
		const most = Math.max(...[...new Set(words)].map(word => words.filter(other => other === word).length));
		expect(most / words.length).toBeLessThan(0.06);
	});
});

describe('permissions', () => {
	const headings = [...read('store/permission-justifications.md').matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);

	test('every permission in the manifest is justified, and no other', () => {
		expect(headings).toEqual([
			'Single purpose',
			...manifest.permissions.map(name => `\`${name}\``),
			...manifest.optional_permissions.map(name => `\`${name}\` (optional)`),
			'Host permissions',
			'Remote code',
		]);
	});

	test('every permission is explained to users, too', () => {
		for (const name of [...manifest.permissions, ...manifest.optional_permissions])
			expect(read('permissions.md')).toMatch(new RegExp(`^\\| \`${name}\``, 'm'));
	});

	test('each has its reason and one sentence that a person understands', () => {
		const [reasons = '', sentences = ''] = read('permissions.md').split('## In one sentence each');
		const named = (text: string) => [...text.matchAll(/^\| (`[^|]+?)(?:: [^|]+)? \|/gm)].map(([, name = '']) => name);
		expect([...new Set(named(sentences))]).toEqual([...new Set(named(reasons))]);
		expect(sentences.match(/^\| `[^|]+ \| It [^|]+\. \|$/gm)).toHaveLength(named(sentences).length);
	});
});

test('the stores are told the same about data as the manifest says', () => {
	expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({required: ['none']});
	expect(read('store/data-safety.md')).toContain('{"required": ["none"]}');
});

describe.each(Object.entries(locales))('the privacy policy in %s', (language, messages) => {
	const fileIn = (each: string) => `privacy-policy${each === 'en' ? '' : `.${each}`}.md`;
	const text = read(fileIn(language));
	/** Headings, paragraphs, points and dates, without the text. */
	const shapeOf = (policy: string) => ({
		headings: policy.match(/^##? /gm)?.length,
		points: policy.match(/^- /gm)?.length,
		paragraphs: policy.split(/\n\n/).length,
		links: policy.match(/\]\([\w.-]+\)/g),
		years: policy.match(/\b20\d\d\b/g),
	});

	test('has the same sections as the English one, and links to all others', () => {
		expect(text.match(/^## /gm)).toHaveLength(9);
		expect(shapeOf(text)).toEqual(shapeOf(read('privacy-policy.md')));
		for (const other of Object.keys(locales)) expect(text).toContain(`](${fileIn(other)})`);
	});

	test('names buttons as the dashboard does, and never calls anybody safe', () => {
		const inOneLine = (words: string): string => words.replaceAll(/\s+/g, ' ');
		for (const key of ['probe_passive', 'dashboard_data', 'dashboard_settings', 'picture_menu'] as const)
			expect(inOneLine(text), key).toContain(inOneLine(messages[key].message));
		expect(text).not.toMatch(safe);
	});
});
