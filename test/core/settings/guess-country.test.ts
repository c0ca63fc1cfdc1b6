import {expect, test} from 'vitest';
import {guessCountry} from '../../../src/core/settings/guess-country.ts';

test.each([
	[['de-AT', 'en'], 'at'],
	[['en', 'fr-CH'], 'ch'],
	[['el'], 'gr'],
	[['it', 'en-US'], 'us'],
	[['en-GB'], 'gb'],
	[['en'], undefined],
	[['en', 'de'], 'de'],
	[['ar-EG', 'fr'], 'fr'],
	[['zz-Zzzz-zz!', ''], undefined],
	[[], undefined],
] as const)('a browser in %j: %s', (languages, country) => {
	expect(guessCountry(languages)).toBe(country);
});
