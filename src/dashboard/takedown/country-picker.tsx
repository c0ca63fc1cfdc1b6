import type {JSX} from 'preact';
import {countries} from '../../core/records/countries.ts';
import type {Jurisdiction} from '../../core/records/jurisdiction.ts';
import {subdivisionsOf} from '../../directory/subdivisions.ts';
import {Picker} from '../../ui/controls/choice.tsx';
import {placeName} from '../../ui/i18n/place-names.ts';
import {useWords} from '../../ui/i18n/use-words.ts';

interface Props {
	readonly country: Jurisdiction | '';
	readonly onChoose: (country: Jurisdiction | '') => void;
}

/** Where whoever shows the picture is: it decides the law and the language of the letter. */
export function CountryPicker({country, onChoose}: Props): JSX.Element {
	const words = useWords();
	const {say, locale} = words;
	const [whole = ''] = country.split('-');
	const byName = (places: readonly Jurisdiction[]) =>
		places.map(value => ({value, label: placeName(value, words)})).toSorted((a, b) => a.label.localeCompare(b.label, locale));
	const parts = whole === 'us' ? byName(subdivisionsOf(whole)) : [];
	return (
		<>
			<Picker
				legend={say('takedown_country')}
				options={[{value: '', label: say('country_unset')}, ...byName(countries)]}
				value={whole}
				onChoose={onChoose}
			/>
			{parts.length > 0 && (
				<Picker
					legend={say('takedown_part')}
					options={[{value: whole, label: say('part_other')}, ...parts]}
					value={country}
					onChoose={onChoose}
				/>
			)}
		</>
	);
}
