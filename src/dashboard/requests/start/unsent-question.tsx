import {useSignal} from '@preact/signals';
import type {JSX} from 'preact';
import {firstLetter} from '../../../letters/letter-kinds.ts';
import {draftAsSent, unsentDrafts} from '../../../letters/sent-letter.ts';
import {useWords} from '../../../ui/i18n/use-words.ts';
import {SentQuestion} from '../letter/sent-question.tsx';
import type {RequestsProps} from '../props.ts';
import {requestTitle} from '../request-title.ts';

/** Asks about one draft after another whether it was sent: no date runs for a letter whose sending nobody noted. */
export function UnsentQuestion({model}: RequestsProps): JSX.Element | null {
	const words = useWords();
	const notYet = useSignal<ReadonlySet<string>>(new Set());
	const {requests, person, today} = model.requests;
	const draft = unsentDrafts(requests.value, person.value, today()).find(({id}) => !notYet.value.has(id));
	if (!draft) return null;

	return (
		<section class="card unsent" aria-labelledby="unsent-title">
			<h2 id="unsent-title">
				<a href={`#letter=${draft.id}`}>{requestTitle(draft, words)}</a>
			</h2>
			<SentQuestion
				key={draft.id}
				request={draft}
				model={model}
				kind={firstLetter(draft, today())}
				asSentOn={on => draftAsSent(draft, person.value, on)}
				onNotYet={() => (notYet.value = new Set([...notYet.value, draft.id]))}
			/>
		</section>
	);
}
