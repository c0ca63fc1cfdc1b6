import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';

test('bug: the notice made the page draw fourteen extra frames; nothing in it is animated', () => {
	expect(readFileSync('src/content/notice/notice.css', 'utf8')).not.toMatch(/animation|transition|keyframes/);
});

test('bug: a page that registered a custom property of the same name made the notice transparent; the style sheet uses none', () => {
	expect(readFileSync('src/content/notice/notice.css', 'utf8')).not.toMatch(/var\(|--[a-z]|light-dark/);
});

test('a page can define a font of any name, so the notice names none', () => {
	const fonts = readFileSync('src/content/notice/notice.css', 'utf8').match(/font:\s[^;]+;/g) ?? [];
	for (const font of fonts) expect(font).toMatch(/(?:system-ui,\s+sans-serif|inherit);$/);
});
