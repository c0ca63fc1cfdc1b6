import type {JSX} from 'preact';
import {countries} from '../../../core/records/countries.ts';
import type {Jurisdiction} from '../../../core/records/jurisdiction.ts';
import {subdivisionsOf} from '../../../directory/subdivisions.ts';
import {Picker} from '../../../ui/controls/choice.tsx';
import {placeName} from '../../../ui/i18n/place-names.ts';
import {useWords} from '../../../ui/i18n/use-words.ts';

export interface JurisdictionPickerProps {
	readonly country: Jurisdiction;
	readonly onChoose: (country: Jurisdiction) => void;
}

/** Country, and the part of it where that determines the law or the authority. */
export function JurisdictionPicker({country, onChoose}: JurisdictionPickerProps): JSX.Element {
	const words = useWords();
	const {say, locale} = words;
	const [whole = ''] = country.split('-');
	const byName = (places: readonly Jurisdiction[]) =>
		places.map(value => ({value, label: placeName(value, words)})).toSorted((a, b) => a.label.localeCompare(b.label, locale));
	const parts = whole ? byName(subdivisionsOf(whole)) : [];

	return (
		<>
			<Picker
				legend={say('country_title')}
				options={[{value: '', label: say('country_unset')}, ...byName(countries)]}
				value={whole}
				onChoose={onChoose}
			/>
			{parts.length > 0 && (
				<Picker
					legend={say('part_title')}
					options={[{value: whole, label: say('part_other')}, ...parts]}
					value={country}
					onChoose={onChoose}
				/>
			)}
		</>
	);
}
