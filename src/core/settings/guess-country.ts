import {countries} from '../records/countries.ts';

/**
 * Where somebody may live, for them to confirm; `undefined` where a guess would say little.
 *
 * @param languages as the browser names them, most wanted first: `['de-AT', 'en']`
 */
export function guessCountry(languages: readonly string[]): string | undefined {
	const known = languages.flatMap(tag => parse(tag) ?? []);
	const named = known.flatMap(({region}) => region?.toLowerCase() ?? []);
	// Browsers in English often name no region, and English is a second language everywhere.
	const likely = known.filter(({language}) => language !== 'en').flatMap(locale => locale.maximize().region?.toLowerCase() ?? []);
	return [...named, ...likely].find(country => countries.includes(country));
}

function parse(tag: string): Intl.Locale | undefined {
	try {
		return new Intl.Locale(tag);
	} catch {
		return undefined;
	}
}
