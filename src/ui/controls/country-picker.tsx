import type {JSX} from 'preact';
import {countries} from '../../core/records/countries.ts';
import {placeName} from '../i18n/place-names.ts';
import {useWords} from '../i18n/use-words.ts';
import {Picker} from './choice.tsx';

export interface CountryPickerProps {
	/** Empty where nothing is chosen. */
	readonly value: string;
	readonly isFixed?: boolean;
	readonly onChoose: (country: string) => void;
}

/** Every country with laws or forms on record, by name. */
export function CountryPicker({value, isFixed, onChoose}: CountryPickerProps): JSX.Element {
	const words = useWords();
	const {say, locale} = words;
	const byName = countries
		.map(country => ({value: country, label: placeName(country, words)}))
		.toSorted((a, b) => a.label.localeCompare(b.label, locale));

	return (
		<Picker
			legend={say('country_title')}
			options={[{value: '', label: say('country_unset')}, ...byName]}
			value={value}
			isFixed={isFixed}
			onChoose={onChoose}
		/>
	);
}
