import type {JSX} from 'preact';
import {withMember} from '../../core/checklist/ticks.ts';
import {countries} from '../../core/records/countries.ts';
import {authoritiesFor} from '../../directory/authority.ts';
import {Picker} from '../controls/choice.tsx';
import {useWords} from '../i18n/use-words.ts';
import {type GroupChoice, mostSites, sitesForHandout} from './handout-list.ts';

export interface HandoutChoicesProps {
	readonly choice: GroupChoice;
	readonly onChoose: (choice: GroupChoice) => void;
}

/** Which sites the group uses and where it lives: asked of the whole group, never of one person. */
export function HandoutChoices({choice, onChoose}: HandoutChoicesProps): JSX.Element {
	const {say} = useWords();
	const isFull = choice.siteIds.length >= mostSites;

	return (
		<>
			<fieldset class="handout-sites">
				<legend>{say('handout_sites')}</legend>
				{sitesForHandout.map(({siteId, platform}) => {
					const isChosen = choice.siteIds.includes(siteId);
					return (
						<label key={siteId}>
							<input
								type="checkbox"
								checked={isChosen}
								disabled={isFull && !isChosen}
								onChange={event => onChoose({...choice, siteIds: withMember(choice.siteIds, siteId, event.currentTarget.checked)})}
							/>
							<span>{platform}</span>
						</label>
					);
				})}
			</fieldset>
			<p class="soft small" role="status">
				{isFull && say('handout_full', {count: mostSites})}
			</p>
			<Place choice={choice} onChoose={onChoose} />
		</>
	);
}

function Place({choice, onChoose}: HandoutChoicesProps): JSX.Element {
	const {say, locale} = useWords();
	const {siteIds, country = '', authorityId} = choice;
	const names = new Intl.DisplayNames(locale, {type: 'region'});
	const named = countries.map(code => ({value: code, label: names.of(code.toUpperCase()) ?? code}));
	const authorities = country ? authoritiesFor(country) : [];

	return (
		<>
			<Picker
				legend={say('handout_country')}
				options={[{value: '', label: say('country_unset')}, ...named.toSorted((a, b) => a.label.localeCompare(b.label, locale))]}
				value={country}
				onChoose={value => onChoose({siteIds, ...(value && {country: value})})}
			/>
			{authorities.length > 1 && (
				<Picker
					legend={say('authority_which')}
					options={authorities.map(({id, name}) => ({value: id, label: name}))}
					value={authorityId ?? authorities[0]?.id ?? ''}
					onChoose={id => onChoose({...choice, authorityId: id})}
				/>
			)}
		</>
	);
}
