import type {JSX} from 'preact';
import {countries} from '../../core/records/countries.ts';
import {languages} from '../../core/settings/languages.ts';
import {Picker} from '../../ui/controls/choice.tsx';
import {useWords} from '../../ui/i18n/use-words.ts';
import type {DashboardModel} from '../model.ts';

/** Two optional answers that change what is shown. */
export function CountryAndLanguage({model}: {readonly model: DashboardModel}): JSX.Element {
	const {say, locale} = useWords();
	const names = new Intl.DisplayNames(locale, {type: 'region'});
	const byName = countries
		.map(value => ({value: value as string, label: names.of(value.toUpperCase()) ?? value}))
		.toSorted((a, b) => a.label.localeCompare(b.label, locale));
	const {country = '', language = ''} = model.settings.value ?? {};
	const {policy} = model.organisation.value;

	return (
		<>
			<Picker
				legend={say('country_title')}
				options={[{value: '', label: say('country_unset')}, ...byName]}
				value={country}
				isFixed={policy.country !== undefined}
				onChoose={value => model.change({country: value})}
			/>
			<p class="soft small">{say('country_text')}</p>
			<Picker
				legend={say('language_title')}
				options={[{value: '', label: say('language_browser')}, ...Object.entries(languages).map(([value, label]) => ({value, label}))]}
				value={language}
				isFixed={policy.language !== undefined}
				onChoose={value => model.change({language: value})}
			/>
		</>
	);
}
