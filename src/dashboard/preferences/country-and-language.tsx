import type {JSX} from 'preact';
import {languages} from '../../core/settings/languages.ts';
import {Picker} from '../../ui/controls/choice.tsx';
import {CountryPicker} from '../../ui/controls/country-picker.tsx';
import {useWords} from '../../ui/i18n/use-words.ts';
import type {DashboardModel} from '../model.ts';

interface CountryAndLanguageProps {
	readonly model: DashboardModel;
	/** Shown in place of a country until the user says one. */
	readonly guess?: string | undefined;
}

/** Two optional answers that change what is shown. */
export function CountryAndLanguage({model, guess}: CountryAndLanguageProps): JSX.Element {
	const {say} = useWords();
	const {country, language = ''} = model.settings.value ?? {};
	const {policy} = model.organisation.value;

	return (
		<>
			<CountryPicker
				value={country ?? guess ?? ''}
				isFixed={policy.country !== undefined}
				onChoose={value => model.change({country: value})}
			/>
			<p class="soft small">{say(country === undefined && guess ? 'country_guessed' : 'country_text')}</p>
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
