import {describe, expect, test} from 'vitest';
import {elide} from '../../../src/ui/i18n/elide.ts';
import {createWords} from '../../../src/ui/i18n/words.ts';
import {locales} from '../../surfaces/words.ts';

describe('elide', () => {
	test.each([
		['it', 'Controllato il 8 dic 2026', 'Controllato l’8 dic 2026'],
		['it', 'Controllato il 11 dic 2026', 'Controllato l’11 dic 2026'],
		['it', 'Controllato il 1º dic 2026', 'Controllato il 1º dic 2026'],
		['it', 'Controllato il 18 dic 2026', 'Controllato il 18 dic 2026'],
		['it', 'meglio per te dal 11 dic', 'meglio per te dall’11 dic'],
		['it', 'una quota dal 8 al 11%', 'una quota dall’8 all’11%'],
		['it', 'una quota dal 80 al 110%', 'una quota dall’80 al 110%'],
		['it', 'Esaminata alle 1:05', 'Esaminata all’1:05'],
		['it', 'Esaminata alle 11:05', 'Esaminata alle 11:05'],
		['el', 'Θα σου το θυμίσουμε στις 1 Δεκ 2026.', 'Θα σου το θυμίσουμε την 1 Δεκ 2026.'],
		['el', 'Θα σου το θυμίσουμε στις 11 Δεκ 2026.', 'Θα σου το θυμίσουμε στις 11 Δεκ 2026.'],
		['el', 'Εξετάστηκε στις 1:05 μ.μ.', 'Εξετάστηκε στη 1:05 μ.μ.'],
		['en', 'il 8 dic', 'il 8 dic'],
	])('in %s: %s', (locale, text, fitted) => {
		expect(elide(text, locale)).toBe(fitted);
	});
});

test('bug: the Italian pages said “il 8 dic”', () => {
	const {say} = createWords(key => locales['it']?.[key].message ?? '');
	expect(say('checked_on', {date: '8 dic 2026'})).toBe('Controllato l’8 dic 2026');
});
