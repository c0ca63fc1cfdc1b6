import {useSignal} from '@preact/signals';
import type {JSX} from 'preact';
import {stateOn} from '../../letters/deadlines/state.ts';
import {findRecipient} from '../../letters/recipient.ts';
import {Disclosure} from '../../ui/controls/disclosure.tsx';
import {useWords} from '../../ui/i18n/use-words.ts';
import {LetterComposer} from './letter/letter-composer.tsx';
import {PersonForm} from './letter/person-form.tsx';
import {DeadlinesView} from './progress/deadlines-view.tsx';
import {HistoryView} from './progress/history-view.tsx';
import type {LetterProps, RequestProps, RequestsProps} from './props.ts';
import {requestTitle} from './request-title.ts';
import {RequestSummary} from './start/request-summary.tsx';

/** One request: its state, its letter, and its history. */
export function RequestPage({model, id}: RequestsProps & {readonly id: string}): JSX.Element {
	const words = useWords();
	const request = model.requests.requests.value.find(each => each.id === id);
	const controller = request && findRecipient(request);
	if (!request || !controller) return <Gone />;

	const state = stateOn(request, model.requests.today());
	// A draft's letter comes first, and its deadlines after; once sent, the deadlines come first.
	const deadlines = <DeadlinesView request={request} state={state} model={model} />;
	return (
		<>
			<h1>{requestTitle(request, words)}</h1>
			<p>
				<a href="#requests">{words.say('requests_all')}</a>
			</p>
			{state !== 'drafted' && deadlines}
			<PersonForm request={request} controller={controller} model={model} />
			<LetterComposer key={state} request={request} controller={controller} model={model} />
			{state === 'drafted' && deadlines}
			<HistoryView request={request} model={model} />
			<MoreAbout request={request} controller={controller} model={model} />
		</>
	);
}

function Gone(): JSX.Element {
	const {say} = useWords();
	return (
		<>
			<h1>{say('request_gone')}</h1>
			<p>
				<a href="#requests">{say('requests_all')}</a>
			</p>
		</>
	);
}

function MoreAbout({request, controller, model}: LetterProps): JSX.Element {
	const {say} = useWords();
	const isAsking = useSignal(false);

	return (
		<section class="card">
			<Disclosure label={say('request_summary_again')}>
				<RequestSummary controller={controller} country={request.country} />
			</Disclosure>
			<p class="buttons">
				<a class="button" href="#standing">
					{say('rulings_title')}
				</a>
				<button type="button" class="button" aria-expanded={isAsking.value} onClick={() => (isAsking.value = !isAsking.value)}>
					{say('request_delete')}
				</button>
			</p>
			{isAsking.value && <DeleteQuestion request={request} model={model} />}
		</section>
	);
}

function DeleteQuestion({request, model}: RequestProps): JSX.Element {
	const {say} = useWords();
	const remove = async (): Promise<void> => {
		await model.requests.remove(request.id);
		location.hash = '#requests';
	};

	return (
		<div class="question">
			<p>{say('request_delete_sure')}</p>
			<p>
				<button type="button" class="button danger" onClick={remove}>
					{say('data_erase_yes')}
				</button>
			</p>
		</div>
	);
}
