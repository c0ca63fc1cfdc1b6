import type {JSX} from 'preact';
import type {ContactLink, Mailbox} from '../../core/contacts/contacts.ts';
import {publisherKinds} from '../../core/requests/publisher.ts';
import {Picker} from '../../ui/controls/choice.tsx';
import {useWords} from '../../ui/i18n/use-words.ts';
import {snake} from '../../ui/i18n/words.ts';
import {JurisdictionPicker} from '../requests/start/jurisdiction-picker.tsx';
import {DraftArea, DraftField} from './draft-field.tsx';
import type {ReadPage} from './takedown-model.ts';

/** Who shows the picture: what the page says, to be confirmed or typed. */
export function ToWhom({page}: {readonly page: ReadPage}): JSX.Element {
	const {say} = useWords();
	const {state, mailboxes, links} = page.contacts.value;
	const {draft} = page;
	return (
		<section class="card" aria-labelledby="whom-title">
			<h2 id="whom-title">{say('takedown_whom')}</h2>
			<p role="status" class={`contacts-state ${state}`}>
				{say(`takedown_state_${snake(state)}`)}
			</p>
			{links.length > 0 && <Linked page={page} links={links} />}
			{mailboxes.length > 0 && <Mailboxes page={page} mailboxes={mailboxes} />}
			<DraftField name="name" draft={draft} />
			<DraftField name="email" draft={draft} />
			<DraftField name="form" draft={draft} />
			<DraftArea name="address" draft={draft} />
			{/* Where whoever shows the picture is: it decides the law and the language of the letter. */}
			<JurisdictionPicker
				country={draft.value.country}
				legends={['takedown_country', 'takedown_part']}
				hasParts={country => country === 'us' || country === 'ca'}
				onChoose={country => (draft.value = {...draft.value, country})}
			/>
			<Picker
				legend={say('takedown_kind')}
				options={publisherKinds.map(value => ({value, label: say(`publisher_kind_${snake(value)}`)}))}
				value={draft.value.kind}
				onChoose={kind => (draft.value = {...draft.value, kind})}
			/>
		</section>
	);
}

function Linked({page, links}: {readonly page: ReadPage; readonly links: readonly ContactLink[]}): JSX.Element {
	const {say} = useWords();
	const why = page.notFetched.value;
	return (
		<div class="linked-pages">
			<p class="soft small">{say('takedown_linked')}</p>
			<p class="buttons">
				{links.map(({kind, address}) => (
					<button key={address} type="button" class={`button read-${kind}`} onClick={() => page.readLinked(address)}>
						{say(`takedown_read_${kind}`)}
					</button>
				))}
			</p>
			{why && (
				<p class="missing" role="status">
					{say(`takedown_linked_${snake(why)}`)}
				</p>
			)}
		</div>
	);
}

/** Every mailbox with the line it stands in. That of somebody else says so, and is chosen only by the person. */
function Mailboxes({page, mailboxes}: {readonly page: ReadPage; readonly mailboxes: readonly Mailbox[]}): JSX.Element {
	const {say} = useWords();
	const {draft} = page;
	return (
		<ul class="mailboxes">
			{mailboxes.slice(0, mostShown).map(({address, whose, line}) => (
				<li key={address}>
					<button
						type="button"
						class="button"
						aria-pressed={draft.value.email === address}
						onClick={() => (draft.value = {...draft.value, email: address})}
					>
						{address}
					</button>{' '}
					{whose !== 'operator' && <strong class="small">{say(`takedown_mailbox_${whose}`)}</strong>} <span class="soft small">{line}</span>
				</li>
			))}
		</ul>
	);
}

/** The likeliest come first. */
const mostShown = 25;
