import type {JSX} from 'preact';
import type {Mailbox} from '../../core/contacts/contacts.ts';
import {useWords} from '../../ui/i18n/use-words.ts';
import {snake} from '../../ui/i18n/words.ts';
import {imprintAddress} from '../site/place-answers.ts';
import type {PlaceId} from '../state/places.ts';
import {contactsOf, type ImprintPart, imprintOf} from './imprint.ts';

/** The drawn page that says who runs the place, beside what our reader takes from it. */
export function WhomStep({place}: {readonly place: PlaceId}): JSX.Element {
	const words = useWords();
	const {say} = words;

	return (
		<>
			<article class="invented place">
				<p class="address soft small" dir="ltr">
					{imprintAddress(place).replace('https://', '')}
				</p>
				<div class="imprint">
					{imprintOf(place, words).map((part, index) => (
						<Part key={index} part={part} />
					))}
				</div>
			</article>
			<Found place={place} />
			<p class="panel places-note">{say(`lab_place_${place}_whom`)}</p>
		</>
	);
}

function Part({part: {tag: Tag, lines}}: {readonly part: ImprintPart}): JSX.Element {
	const {say} = useWords();
	// Its fields are part of the drawing.
	if (Tag === 'textarea') return <p class="drawn-field soft">{say('lab_imprint_message')}</p>;
	return (
		<Tag>
			{lines.map((line, index) => (
				<span key={line}>
					{index > 0 && <br />}
					{line}
				</span>
			))}
		</Tag>
	);
}

function Found({place}: {readonly place: PlaceId}): JSX.Element {
	const words = useWords();
	const {say} = words;
	const {state, operator, email, form, postal, mailboxes} = contactsOf(place, words);
	const rows = [
		[say('takedown_name'), operator],
		[say('takedown_email'), email],
		[say('takedown_form'), form],
		[say('takedown_address'), postal?.join(', ')],
	] as const;

	return (
		<section class="panel" aria-labelledby="places-whom" aria-live="polite">
			<h2 id="places-whom">{say('takedown_whom')}</h2>
			<p>{say(`takedown_state_${snake(state)}`)}</p>
			<dl class="found">
				{rows.map(
					([label, value]) =>
						value && (
							<div key={label}>
								<dt class="soft">{label}</dt>
								<dd>
									<strong>{value}</strong>
								</dd>
							</div>
						),
				)}
			</dl>
			<OtherMailboxes mailboxes={mailboxes} />
		</section>
	);
}

/** Those of others, which the letter does not go to. */
function OtherMailboxes({mailboxes}: {readonly mailboxes: readonly Mailbox[]}): JSX.Element | null {
	const {say} = useWords();
	const others = mailboxes.flatMap(({address, whose}) => (whose === 'operator' ? [] : [{address, whose}]));
	if (others.length === 0) return null;
	return (
		<ul class="mailboxes">
			{others.map(({address, whose}) => (
				<li key={address}>
					{address} <span class="soft small">{say(`takedown_mailbox_${whose}`)}</span>
				</li>
			))}
		</ul>
	);
}
