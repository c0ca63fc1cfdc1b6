import type {JSX} from 'preact';
import type {RequestEvent, SentLetter} from '../../../core/requests/request.ts';
import {effectiveEvents} from '../../../letters/deadlines/history.ts';
import {isLetterEvent} from '../../../letters/sent-letter.ts';
import {Disclosure} from '../../../ui/controls/disclosure.tsx';
import {writeDate} from '../../../ui/i18n/format.ts';
import {useWords} from '../../../ui/i18n/use-words.ts';
import {snake} from '../../../ui/i18n/words.ts';
import {SentTextView} from '../letter/sent-text-view.tsx';
import type {RequestProps} from '../props.ts';

/** Everything that was recorded, including what was undone. The draft itself cannot be undone: a letter is deleted as a whole. */
export function HistoryView({request, model}: RequestProps): JSX.Element {
	const {say} = useWords();
	const counting = effectiveEvents(request);

	return (
		<section class="card" aria-labelledby="history-title">
			<h2 id="history-title">{say('history_title')}</h2>
			<ol class="plain history">
				{request.events.map(event => (
					<Line key={event.id} event={event} counts={counting.some(({id}) => id === event.id)} />
				))}
			</ol>
			{counting.length > 1 && (
				<p>
					<button type="button" class="button" onClick={() => model.requests.undo(request)}>
						{say('history_undo')}
					</button>
				</p>
			)}
		</section>
	);
}

function Line({event, counts}: {readonly event: RequestEvent; readonly counts: boolean}): JSX.Element {
	const {say, locale} = useWords();
	const until = event.kind === 'extended' && event.until ? ` (${say('due_answer', {date: writeDate(event.until, locale)})})` : '';
	const excuse = event.kind === 'deflected' ? ` (${say(`excuse_${snake(event.excuse)}`)})` : '';
	const text = `${say('label', {label: writeDate(event.on, locale)})} ${say(`event_${snake(event.kind)}`)}${until}${excuse}`;
	return (
		<li>
			{counts || event.kind === 'undone' ? text : <del>{text}</del>}
			{counts && isLetterEvent(event) && <Kept letter={event.letter} />}
		</li>
	);
}

/** What went out that day. Versions before 2 kept no text, and a letter of the person's own has none here. */
function Kept({letter}: {readonly letter: SentLetter | undefined}): JSX.Element {
	const {say} = useWords();
	if (!letter) return <span class="soft small"> {say('history_not_kept')}</span>;
	return (
		<Disclosure label={say('history_text')}>
			<p class="soft small">{[...letter.to, ...(letter.destination ? [letter.destination] : [])].join(', ')}</p>
			<SentTextView letter={letter} />
		</Disclosure>
	);
}
