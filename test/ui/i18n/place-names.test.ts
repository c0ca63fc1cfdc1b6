import {expect, test} from 'vitest';
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
