import {describe, expect, it} from 'vitest';
import {laws} from '../../src/directory/laws.ts';
import {everyLetter} from './every-letter.ts';

const all = everyLetter();

it('there are letters under every law, and no two of one name', () => {
	for (const {id} of laws) expect(all.filter(({name}) => name.startsWith(`${id}/`)).length, id).toBeGreaterThan(5);
	expect(new Set(all.map(({name}) => name)).size).toBe(all.length);
});

describe.each(all)('$name', ({letter, text}) => {
	it('has no gap, no empty paragraph and no doubled word or full stop', () => {
		expect(text).not.toMatch(/[{}]|undefined|\bnull\b|NaN/);
		expect(letter.blocks.every(block => block.length > 0)).toBe(true);
		// “vous vous” and “die die” are good French and German.
		if (letter.language === 'en') expect(text).not.toMatch(/\b(\p{L}{2,}) \1\b/u);
		expect(text).not.toMatch(/[^.]\.\.(?!\.)|,,| ,/);
	});

	it('is signed by the person and addressed to somebody', () => {
		expect(letter.blocks.at(-1)).toBe('Ada Muster');
		expect(letter.to[0]).toMatch(/\p{L}/u);
		expect(letter.subject.length).toBeGreaterThan(10);
	});
});
