import type {JSX} from 'preact';
import {stateOn} from '../../letters/deadlines/state.ts';
import {firstLetter} from '../../letters/letter-kinds.ts';
import {findRecipient} from '../../letters/recipient.ts';
import {unsentDrafts} from '../../letters/sent-letter.ts';
import {useWords} from '../../ui/i18n/use-words.ts';
import {snake} from '../../ui/i18n/words.ts';
import type {RequestsProps} from './props.ts';

/** One line on the first page of the dashboard, about the letter that needs the user most: one to note as sent, or one whose day has passed. */
export function LettersNote({model}: RequestsProps): JSX.Element | null {
	const {say} = useWords();
	const {requests, person, today} = model.requests;
	const late = requests.value.find(request => stateOn(request, today()) === 'overdue');
	const [draft] = late ? [] : unsentDrafts(requests.value, person.value, today());
	const request = late ?? draft;
	if (!request) return null;

	const name = findRecipient(request)?.name ?? request.controllerId;
	return (
		<div class="card letters-note">
			<p>
				{late ? `${name} · ${say('state_overdue')}` : say('letter_sent_to', {name})}{' '}
				<a href={late ? `#letter=${late.id}` : '#requests'}>
					{late ? say('letter_next', {letter: say(`letter_${snake(firstLetter(late, today()))}`)}) : say('letter_note_day')}
				</a>
			</p>
		</div>
	);
}
