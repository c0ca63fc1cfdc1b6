import {expect, test} from 'vitest';
import {withOrdinalFirst} from '../../src/core/ordinal-first.ts';

const write = (day: string, locale: string) =>
	withOrdinalFirst(
		new Intl.DateTimeFormat(locale, {dateStyle: 'long', timeZone: 'UTC'}).formatToParts(new Date(`${day}T00:00:00Z`)),
		locale,
	);

test.each([
	['fr', '1er novembre 2026', '11 novembre 2026'],
	['fr-CH', '1er novembre 2026', '11 novembre 2026'],
	['it', '1º novembre 2026', '11 novembre 2026'],
	['pt-BR', '1º de novembro de 2026', '11 de novembro de 2026'],
	['de', '1. November 2026', '11. November 2026'],
	['en-GB', '1 November 2026', '11 November 2026'],
])('in %s the first is “%s”, and no other day is an ordinal: “%s”', (locale, first, eleventh) => {
	expect([write('2026-11-01', locale), write('2026-11-11', locale)]).toEqual([first, eleventh]);
});
