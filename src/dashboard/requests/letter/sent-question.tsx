import {useSignal} from '@preact/signals';
import type {JSX} from 'preact';
import {type IsoDate, isIsoDate} from '../../../core/iso-date.ts';
import type {NewEvent, SentLetter} from '../../../core/requests/request.ts';
import {effectiveEvents, possibleNext} from '../../../letters/deadlines/history.ts';
import type {LetterKind} from '../../../letters/letter-kinds.ts';
import {eventOf} from '../../../letters/sent-letter.ts';
import {writeDate} from '../../../ui/i18n/format.ts';
import {useWords} from '../../../ui/i18n/use-words.ts';
import {snake} from '../../../ui/i18n/words.ts';
import type {RequestProps} from '../props.ts';

export interface SentQuestionProps extends RequestProps {
	readonly kind: LetterKind;
	/** What is kept of the letter if it went out on a day; its own date is that day. */
	readonly asSentOn: (on: IsoDate) => SentLetter | undefined;
	/** Where the question comes unasked, it can be put off. */
	readonly onNotYet?: () => void;
}

/** Whether and when the letter was sent. With the answer its text is kept, and the person is told what else to keep. */
export function SentQuestion({request, model, kind, asSentOn, onNotYet}: SentQuestionProps): JSX.Element | null {
	const {say, locale} = useWords();
	const {today, record} = model.requests;
	const on = useSignal<IsoDate>(today());
	const event = eventOf[kind];
	if (!possibleNext(request).includes(event)) return null;

	const earliest = effectiveEvents(request).at(-1)?.on ?? today();
	const isPossible = on.value >= earliest && on.value <= today();
	const send = (): void => {
		if (!isPossible) return;
		const letter = asSentOn(on.value);
		void record(request, {kind: event, on: on.value, ...(letter && {letter})} as NewEvent);
	};

	return (
		<fieldset class="happened sent-question">
			<legend>{say('letter_sent_title')}</legend>
			<p class="soft small">{say('letter_sent_proof')}</p>
			<label class="field">
				<span>{say('event_on')}</span>
				<input
					type="date"
					value={on.value}
					min={earliest}
					max={today()}
					onChange={({currentTarget: {value}}) => {
						if (isIsoDate(value)) on.value = value;
					}}
				/>
			</label>
			<p role="status" class="small">
				{!isPossible && say('event_between', {first: writeDate(earliest, locale), last: writeDate(today(), locale)})}
			</p>
			<p class="buttons">
				<button type="button" class="button primary" data-event={event} aria-disabled={!isPossible} onClick={send}>
					{say(`event_${snake(event)}`)}
				</button>
				{onNotYet && (
					<button type="button" class="button" onClick={onNotYet}>
						{say('letter_not_yet')}
					</button>
				)}
			</p>
		</fieldset>
	);
}
