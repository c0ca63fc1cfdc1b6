import type {JSX} from 'preact';
import {countries} from '../../../core/records/countries.ts';
import type {Jurisdiction} from '../../../core/records/jurisdiction.ts';
import {subdivisionsOf} from '../../../directory/subdivisions.ts';
import {Picker} from '../../../ui/controls/choice.tsx';
import {placeName} from '../../../ui/i18n/place-names.ts';
import {useWords} from '../../../ui/i18n/use-words.ts';
import type {WordKey} from '../../../ui/i18n/words.ts';

export interface JurisdictionPickerProps {
	/** Empty where nothing is chosen. */
	readonly country: Jurisdiction | '';
	readonly onChoose: (country: Jurisdiction) => void;
	/** Of the country, and of its part; as asked of the user where absent. */
	readonly legends?: readonly [WordKey, WordKey];
	/** Whether a country's parts matter here; all do where it is absent. */
	readonly hasParts?: (country: Jurisdiction) => boolean;
}

/** Country, and the part of it where that determines the law or the authority. */
export function JurisdictionPicker({country, onChoose, legends, hasParts = () => true}: JurisdictionPickerProps): JSX.Element {
	const [legend, partLegend] = legends ?? ['country_title', 'part_title'];
	const words = useWords();
	const {say, locale} = words;
	const [whole = ''] = country.split('-');
	const byName = (places: readonly Jurisdiction[]) =>
		places.map(value => ({value, label: placeName(value, words)})).toSorted((a, b) => a.label.localeCompare(b.label, locale));
	const parts = whole && hasParts(whole) ? byName(subdivisionsOf(whole)) : [];

	return (
		<>
			<Picker
				legend={say(legend)}
				options={[{value: '', label: say('country_unset')}, ...byName(countries)]}
				value={whole}
				onChoose={onChoose}
			/>
			{parts.length > 0 && (
				<Picker
					legend={say(partLegend)}
					options={[{value: whole, label: say('part_other')}, ...parts]}
					value={country}
					onChoose={onChoose}
				/>
			)}
		</>
	);
}
