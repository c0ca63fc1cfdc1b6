import type {JSX} from 'preact';
import type {RightsRequest} from '../../../core/requests/request.ts';
import {stateOn} from '../../../letters/deadlines/state.ts';
import {firstLetter} from '../../../letters/letter-kinds.ts';
import {useWords} from '../../../ui/i18n/use-words.ts';
import {snake} from '../../../ui/i18n/words.ts';
import {FailureBoundary} from '../../failure-boundary.tsx';
import {NextDates} from '../progress/next-dates.tsx';
import {ReminderChoice} from '../progress/reminder-choice.tsx';
import type {RequestsProps} from '../props.ts';
import {requestTitle} from '../request-title.ts';
import {UnsentQuestion} from './unsent-question.tsx';

/** Every letter and its state; those waiting for the user come first. */
export function ControllerListPage({model}: RequestsProps): JSX.Element {
	const {say} = useWords();
	const {requests} = model.requests;

	return (
		<>
			<h1>{say('dashboard_requests')}</h1>
			<FailureBoundary fallback={null}>
				<UnsentQuestion model={model} />
			</FailureBoundary>
			<section class="card">
				<p>{say('requests_intro')}</p>
				<p class="buttons">
					<a class="button primary" href="#request=">
						{say('request_new')}
					</a>
					<a class="button" href="#standing">
						{say('rulings_title')}
					</a>
				</p>
				{requests.value.length === 0 && <p class="soft">{say('requests_none')}</p>}
				<ul class="requests">
					{requests.value
						.toSorted((a, b) => urgency(a, model) - urgency(b, model))
						.map(request => (
							<FailureBoundary key={request.id} fallback={<FailedLine request={request} />}>
								<RequestLine request={request} model={model} />
							</FailureBoundary>
						))}
				</ul>
			</section>
			{requests.value.length > 0 && <ReminderChoice model={model} />}
		</>
	);
}

function RequestLine({request, model}: RequestsProps & {readonly request: RightsRequest}): JSX.Element {
	const words = useWords();
	const today = model.requests.today();
	const state = stateOn(request, today);

	return (
		<li class="entry">
			<a href={`#letter=${request.id}`}>{requestTitle(request, words)}</a>
			<p class="small">
				<span class={`state ${state}`}>{words.say(`state_${state}`)}</span> <NextDates request={request} today={today} />{' '}
				{state === 'drafted' && <a href={`#letter=${request.id}`}>{words.say('letter_sent_title')}</a>}
				{(state === 'overdue' || state === 'refused') && (
					<a href={`#letter=${request.id}`}>
						{words.say('letter_next', {letter: words.say(`letter_${snake(firstLetter(request, today))}`)})}
					</a>
				)}
			</p>
		</li>
	);
}

/** Its own page offers the file with everything. */
function FailedLine({request}: {readonly request: RightsRequest}): JSX.Element {
	const {say} = useWords();
	return (
		<li class="entry problem">
			<a href={`#letter=${request.id}`}>{say('failed_letter')}</a>
		</li>
	);
}

const order = ['overdue', 'refused', 'drafted', 'paused', 'clarifying', 'answered', 'sent', 'complained', 'closed'];

/** One letter that cannot be dated must not keep the others from being sorted: it comes first. */
function urgency(request: RightsRequest, {requests}: RequestsProps['model']): number {
	try {
		return order.indexOf(stateOn(request, requests.today()));
	} catch {
		return -1;
	}
}
