import {useSignal} from '@preact/signals';
import type {JSX} from 'preact';
import {type IsoDate, isDayInRange, lastDay} from '../../../core/iso-date.ts';
import {type DueDate, excusesOf, type NewEvent, type RequestState} from '../../../core/requests/request.ts';
import {findLaw} from '../../../directory/laws.ts';
import {dayOfLast, effectiveEvents, possibleNext} from '../../../letters/deadlines/history.ts';
import {complaintRules, optOutRule, ruleFor} from '../../../letters/deadlines/rules.ts';
import {dueDates} from '../../../letters/deadlines/state.ts';
import {firstLetter} from '../../../letters/letter-kinds.ts';
import {Disclosure} from '../../../ui/controls/disclosure.tsx';
import {ExternalLink} from '../../../ui/controls/external-link.tsx';
import {writeDate} from '../../../ui/i18n/format.ts';
import {useWords} from '../../../ui/i18n/use-words.ts';
import {snake} from '../../../ui/i18n/words.ts';
import {CalendarButton} from '../letter/calendar-button.tsx';
import {calendarEntries} from '../letter/calendar-entries.ts';
import type {EventKind} from '../model.ts';
import type {RequestProps} from '../props.ts';

/** A request's state, its deadlines, and buttons to record what has happened since. */
export function DeadlinesView({request, state, model}: RequestProps & {readonly state: RequestState}): JSX.Element {
	const words = useWords();
	const {say} = words;
	const {today, now} = model.requests;
	const dates = dueDates(request, today());

	return (
		<section class="card" aria-labelledby="deadlines-title">
			<h2 id="deadlines-title">
				{say('deadlines_title')} <span class={`state ${state}`}>{say(`state_${state}`)}</span>
			</h2>
			<p>{say(`state_${state}_text`)}</p>
			<NextLetter request={request} model={model} />
			{dates.length > 0 && (
				<>
					<ul class="plain">
						{dates.map(due => (
							<Due key={due.kind} due={due} request={request} />
						))}
					</ul>
					<p class="soft small">{say('due_holidays')}</p>
					<CalendarButton entries={() => calendarEntries(request, today(), words)} now={now} />
				</>
			)}
			{model.requests.isRefused.value && (
				<p role="status" class="missing">
					{say('event_unfit')}
				</p>
			)}
			{state !== 'drafted' && (
				<Disclosure label={say('event_more')}>
					<WhatHappened key={request.events.length} request={request} model={model} />
				</Disclosure>
			)}
		</section>
	);
}

/** The letter that fits what happened, as the first thing to do; it stands further down the page. */
function NextLetter({request, model}: RequestProps): JSX.Element | null {
	const {say} = useWords();
	const kind = firstLetter(request, model.requests.today());
	// After a friendly message, the formal request is a step of its own.
	const isNext = dayOfLast(request, 'asked') !== undefined && dayOfLast(request, 'sent') === undefined;
	const isFirst = kind === 'friendly' || (kind === 'request' && !isNext);
	if (isFirst) return null;
	return (
		<p class="action">
			<button type="button" class="button primary" onClick={() => document.getElementById('letter-title')?.scrollIntoView()}>
				{say('letter_next', {letter: say(`letter_${snake(kind)}`)})}
			</button>
		</p>
	);
}

function Due({due: {date, kind}, request}: {readonly due: DueDate; readonly request: RequestProps['request']}): JSX.Element {
	const {say, locale} = useWords();
	const rule = ruleOf(kind, request);
	return (
		<li>
			{say(`due_${snake(kind)}`, {date: writeDate(date, locale)})}{' '}
			{rule && <ExternalLink href={rule.source}>{findLaw(request.law)?.name ?? say('source_link')}</ExternalLink>}
		</li>
	);
}

function ruleOf(kind: DueDate['kind'], {law, rights, publisher}: RequestProps['request']) {
	// By when to ask a publisher again is our advice, and no law says it.
	if (publisher && kind === 'follow-up') return undefined;
	// The person's own date.
	if (kind === 'check') return undefined;
	if (kind === 'complaint-acknowledgement') return complaintRules[law];
	return (kind === 'opt-out' && optOutRule(law, rights)) || ruleFor(law, rights);
}

/** A date, and one button for each event that can have happened on it. */
function WhatHappened({request, model}: RequestProps): JSX.Element {
	const {say, locale} = useWords();
	const {today, record} = model.requests;
	const on = useSignal<IsoDate>(today());
	const until = useSignal<IsoDate | undefined>(undefined);
	const earliest = effectiveEvents(request).at(-1)?.on ?? today();
	const isPossible = on.value >= earliest && on.value <= today();
	/** A date field is empty while the user is typing. */
	const choose = (day: string): void => {
		if (isDayInRange(day)) on.value = day;
	};
	const next = possibleNext(request).filter((kind): kind is EventKind => kind !== 'undone' && kind !== 'deflected');
	const needsDate = ruleFor(request.law, request.rights).namesItsDay === true && next.includes('extended');
	const canRecord = (kind: EventKind): boolean =>
		isPossible && (kind !== 'extended' || !needsDate || (until.value !== undefined && until.value > on.value));

	return (
		<fieldset class="happened">
			<legend>{say('event_title')}</legend>
			<label class="field">
				<span>{say('event_on')}</span>
				<input type="date" value={on.value} min={earliest} max={today()} onChange={event => choose(event.currentTarget.value)} />
			</label>
			{needsDate && <UntilField earliest={on.value} onChoose={day => (until.value = day)} />}
			<p role="status" class="small">
				{!isPossible && say('event_between', {first: writeDate(earliest, locale), last: writeDate(today(), locale)})}
			</p>
			<div class="buttons">
				{next.map(kind => (
					<button
						key={kind}
						type="button"
						class={kind === 'sent' ? 'button primary' : 'button'}
						data-event={kind}
						aria-disabled={!canRecord(kind)}
						onClick={() => canRecord(kind) && record(request, happenedOn(kind, on.value, until.value))}
					>
						{say(`event_${snake(kind)}`)}
					</button>
				))}
			</div>
			{possibleNext(request).includes('deflected') && (
				<>
					<p>{say('event_deflected')}</p>
					<div class="buttons">
						{excusesOf(request).map(excuse => (
							<button
								key={excuse}
								type="button"
								class="button"
								data-event={excuse}
								aria-disabled={!isPossible}
								onClick={() => isPossible && record(request, {kind: 'deflected', on: on.value, excuse})}
							>
								{say(`excuse_${snake(excuse)}`)}
							</button>
						))}
					</div>
				</>
			)}
		</fieldset>
	);
}

const happenedOn = (kind: EventKind, on: IsoDate, until: IsoDate | undefined): NewEvent =>
	kind === 'extended' && until ? {kind, on, until} : ({kind, on} as NewEvent);

/** Under some laws a controller that needs longer names a date itself, since the law sets none. */
function UntilField({
	earliest,
	onChoose,
}: {
	readonly earliest: IsoDate;
	readonly onChoose: (day: IsoDate | undefined) => void;
}): JSX.Element {
	const {say} = useWords();
	return (
		<label class="field">
			<span>{say('event_until')}</span>
			<input
				name="until"
				type="date"
				min={earliest}
				max={lastDay}
				onChange={({currentTarget: {value}}) => onChoose(isDayInRange(value) ? value : undefined)}
			/>
		</label>
	);
}
