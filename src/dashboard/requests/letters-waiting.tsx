import type {JSX} from 'preact';
import type {IsoDate} from '../../core/iso-date.ts';
import type {RightsRequest} from '../../core/requests/request.ts';
import {isDue} from '../../letters/deadlines/letters-due.ts';
import {stateOn} from '../../letters/deadlines/state.ts';
import {firstLetter} from '../../letters/letter-kinds.ts';
import {unsentDrafts} from '../../letters/sent-letter.ts';
import {useWords} from '../../ui/i18n/use-words.ts';
import {snake} from '../../ui/i18n/words.ts';
import {FailureBoundary} from '../failure-boundary.tsx';
import {NextDates} from './progress/next-dates.tsx';
import type {RequestsProps} from './props.ts';
import {requestTitle} from './request-title.ts';
import './requests.css';

/** More would hide what else there is to do; the others are in the list of letters. */
const maxShown = 3;

/** The letters that wait for the user, late ones first, each with its next letter as a button. */
export function LettersWaiting({model}: RequestsProps): JSX.Element | null {
	const {say} = useWords();
	const letters = lettersWaiting(model);
	if (letters.length === 0) return null;

	return (
		<section class="card" aria-labelledby="letters-waiting-title">
			<h2 id="letters-waiting-title">{say('overview_due_title')}</h2>
			<ul class="requests">
				{letters.slice(0, maxShown).map(request => (
					<FailureBoundary key={request.id} fallback={null}>
						<WaitingLetter request={request} model={model} />
					</FailureBoundary>
				))}
			</ul>
			{letters.length > maxShown && (
				<p>
					<a href="#requests">{say('overview_all_letters')}</a>
				</p>
			)}
		</section>
	);
}

function WaitingLetter({request, model}: RequestsProps & {readonly request: RightsRequest}): JSX.Element {
	const words = useWords();
	const today = model.requests.today();
	const state = stateOn(request, today);
	const isDraft = state === 'drafted';

	return (
		<li class="entry">
			<p>
				<strong>{requestTitle(request, words)}</strong>
			</p>
			<p class="small">
				<span class={`state ${state}`}>{words.say(`state_${state}`)}</span> <NextDates request={request} today={today} />
			</p>
			<p>
				<a class="button primary" href={isDraft ? '#requests' : `#letter=${request.id}`}>
					{isDraft
						? words.say('letter_note_day')
						: words.say('letter_next', {letter: words.say(`letter_${snake(firstLetter(request, today))}`)})}
				</a>
			</p>
		</li>
	);
}

/** Late before due, and both before drafts that nobody noted as sent. */
function lettersWaiting({requests: {requests, person, today}}: RequestsProps['model']): readonly RightsRequest[] {
	const waiting = requests.value.filter(request => isWaiting(request, today()));
	const late = waiting.filter(request => stateOn(request, today()) === 'overdue');
	return [...new Set([...late, ...waiting, ...unsentDrafts(requests.value, person.value, today())])];
}

/** A letter whose dates cannot be worked out is in the list of letters, which says so. */
function isWaiting(request: RightsRequest, today: IsoDate): boolean {
	try {
		return ['overdue', 'refused', 'paused', 'clarifying'].includes(stateOn(request, today)) || isDue(request, today);
	} catch {
		return false;
	}
}
