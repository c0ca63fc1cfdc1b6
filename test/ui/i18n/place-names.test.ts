import {expect, test} from 'vitest';
import {placeName, writePlaces} from '../../../src/ui/i18n/place-names.ts';
import {getWords} from '../../surfaces/words.ts';

test.each([
	['en', 'France, California, and Illinois'],
	['de', 'Frankreich, Kalifornien und Illinois'],
	['fr', 'France, Californie et Illinois'],
	['it', 'Francia, California e Illinois'],
	['el', 'Γαλλία, Καλιφόρνια και Ιλινόις'],
])('parts of countries have names, in %s: they were codes', (language, names) => {
	expect(writePlaces(['fr', 'us-ca', 'us-il'], getWords(language))).toBe(names);
});

test('a part that languages call alike has its own name, and an unknown one its code', () => {
	expect([placeName('de-hh', getWords('en')), placeName('us-ny', getWords('en'))]).toEqual(['Hamburg', 'US-NY']);
});
