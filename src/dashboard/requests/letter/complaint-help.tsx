import type {JSX} from 'preact';
import type {Organisation, SupervisoryAuthority} from '../../../core/records/authority.ts';
import {isInEea} from '../../../core/records/eea.ts';
import type {RightsRequest} from '../../../core/requests/request.ts';
import {organisationsFor} from '../../../directory/authority.ts';
import {CheckedOn, Stale} from '../../../ui/controls/checked-on.tsx';
import {Picker} from '../../../ui/controls/choice.tsx';
import {Disclosure} from '../../../ui/controls/disclosure.tsx';
import {ExternalLink} from '../../../ui/controls/external-link.tsx';
import {Unverified} from '../../../ui/controls/unverified.tsx';
import {writeList} from '../../../ui/i18n/format.ts';
import {useWords} from '../../../ui/i18n/use-words.ts';
import {snake} from '../../../ui/i18n/words.ts';

export interface ComplaintHelpProps {
	readonly request: RightsRequest;
	readonly authority: SupervisoryAuthority | undefined;
	readonly authorities: readonly SupervisoryAuthority[];
	readonly onChoose: (id: string) => void;
	readonly isAnonymous: boolean;
	readonly onAnonymous: (isAnonymous: boolean) => void;
}

/** Who takes the complaint, how, and who can help. */
export function ComplaintHelp({request, authority, authorities, onChoose, isAnonymous, onAnonymous}: ComplaintHelpProps): JSX.Element {
	const {say} = useWords();
	if (!authority) return <p>{say('authority_none')}</p>;

	return (
		<>
			{authorities.length > 1 && (
				<Picker
					legend={say('authority_which')}
					options={authorities.map(({id, name}) => ({value: id, label: name}))}
					value={authority.id}
					onChoose={onChoose}
				/>
			)}
			<Authority authority={authority} />
			<label class="tick">
				<input type="checkbox" checked={isAnonymous} onChange={event => onAnonymous(event.currentTarget.checked)} />
				<span>{say('complaint_anonymous')}</span>
			</label>
			<Disclosure label={say('helpers_title')}>
				<ul class="plain">
					{organisationsFor(request.country, isInEea(request.country)).map(organisation => (
						<Helper key={organisation.id} organisation={organisation} />
					))}
				</ul>
			</Disclosure>
		</>
	);
}

function Authority({authority}: {readonly authority: SupervisoryAuthority}): JSX.Element {
	const {say, locale} = useWords();
	const {name, website, complaintUrl, languages, firstContact, notes = [], verified, checkedOn} = authority;
	const names = new Intl.DisplayNames(locale, {type: 'language'});

	return (
		<div class="authority">
			<h3>{name}</h3>
			<p class="action">
				<ExternalLink href={complaintUrl ?? website} class="button primary">
					{say(complaintUrl ? 'authority_page' : 'authority_website')}
				</ExternalLink>
			</p>
			<ul class="plain">
				<li>
					{say('authority_languages', {
						languages: writeList(
							languages.map(each => names.of(each) ?? each),
							locale,
						),
					})}
				</li>
				{firstContact && <li>{say(`first_contact_${snake(firstContact)}`)}</li>}
				{notes.map(note => (
					<li key={note}>{say(`authority_note_${snake(note)}`)}</li>
				))}
			</ul>
			{!verified && <Unverified fact />}
			<p>
				<CheckedOn checkedOn={checkedOn} />
			</p>
		</div>
	);
}

function Helper({organisation: {name, website, helpPage, help, verified, checkedOn}}: {readonly organisation: Organisation}): JSX.Element {
	const {say, locale} = useWords();
	const does = help.map(each => say(`help_${snake(each)}`));
	return (
		<li>
			<ExternalLink href={helpPage ?? website}>{name}</ExternalLink>: {writeList(does, locale)}
			{!verified && <Unverified fact />}
			<Stale checkedOn={checkedOn} />
		</li>
	);
}
