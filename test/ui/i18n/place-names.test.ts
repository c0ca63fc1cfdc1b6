import {expect, test} from 'vitest';
import {countries} from '../../../src/core/records/countries.ts';
import {subdivisionsOf} from '../../../src/directory/subdivisions.ts';
import {placeName, writePlaces} from '../../../src/ui/i18n/place-names.ts';
import {getWords} from '../../surfaces/words.ts';

test.each([
	['en', 'France, California, and Illinois'],
	['de', 'Frankreich, Kalifornien und Illinois'],
	['fr', 'France, Californie et Illinois'],
	['it', 'Francia, California e Illinois'],
	['el', 'Γαλλία, Καλιφόρνια και Ιλινόις'],
])('bug: parts of countries were shown as codes; they have names in %s', (language, names) => {
	expect(writePlaces(['fr', 'us-ca', 'us-il'], getWords(language))).toBe(names);
});

test('shows a part’s own name if languages share it, and the code of an unknown part', () => {
	expect([placeName('de-hh', getWords('en')), placeName('us-ny', getWords('en'))]).toEqual(['Hamburg', 'US-NY']);
});

test.each([
	['en', 'Bavaria, British Columbia, Quebec, Texas, and Washington'],
	['de', 'Bayern, British Columbia, Québec, Texas und Washington'],
	['fr', 'Bavière, Colombie-Britannique, Québec, Texas et État de Washington'],
	['it', 'Baviera, Columbia Britannica, Québec, Texas e Washington'],
	['el', 'Βαυαρία, Βρετανική Κολομβία, Κεμπέκ, Τέξας και Ουάσινγκτον'],
])('bug: only seven parts had a name of their own in %s; now all that can be chosen have', (language, names) => {
	const words = getWords(language);
	expect(writePlaces(['de-by', 'ca-bc', 'ca-qc', 'us-tx', 'us-wa'], words)).toBe(names);
	const parts = countries.flatMap(subdivisionsOf);
	expect(parts.length).toBeGreaterThan(35);
	expect(new Set(parts.map(part => placeName(part, words))).size).toBe(parts.length);
	if (language === 'el') for (const part of parts) expect(placeName(part, words), part).toMatch(/^[\p{Script=Greek}\s-]+$/u);
});
