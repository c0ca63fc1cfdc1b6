import {useSignal} from '@preact/signals';
import type {JSX} from 'preact';
import {stateOn} from '../../letters/deadlines/state.ts';
import {findRecipient} from '../../letters/recipient.ts';
import {Disclosure} from '../../ui/controls/disclosure.tsx';
import {placeName} from '../../ui/i18n/place-names.ts';
import {useWords} from '../../ui/i18n/use-words.ts';
import {ElsewhereView} from './elsewhere/elsewhere-view.tsx';
import {PublisherTipsView} from './elsewhere/publisher-tips-view.tsx';
import {LetterComposer} from './letter/letter-composer.tsx';
import {PersonForm} from './letter/person-form.tsx';
import {PublisherForm} from './letter/publisher-form.tsx';
import {DeadlinesView} from './progress/deadlines-view.tsx';
import {GoneView} from './progress/gone-view.tsx';
import {HistoryView} from './progress/history-view.tsx';
import type {LetterProps, RequestProps, RequestsProps} from './props.ts';
import {requestTitle} from './request-title.ts';
import {RequestSummary} from './start/request-summary.tsx';

/** One request: its state, its letter, and its history. */
export function RequestPage({model, id}: RequestsProps & {readonly id: string}): JSX.Element {
	const words = useWords();
	const isGone = useSignal(false);
	const request = model.requests.requests.value.find(each => each.id === id);
	const controller = request && findRecipient(request);
	if (!request || !controller) return <Gone />;

	const state = stateOn(request, model.requests.today());
	// A draft needs the person's details before its letter; once it is sent, the next letter comes right after the dates.
	const needsDetailsFirst = state === 'drafted';
	const details = <PersonForm request={request} controller={controller} model={model} />;
	const publisher = request.publisher && <PublisherForm request={request} publisher={request.publisher} model={model} />;
	const deadlines = <DeadlinesView request={request} state={state} model={model} />;
	return (
		<>
			<h1>{requestTitle(request, words)}</h1>
			<p>
				<a href="#requests">{words.say('requests_all')}</a>
			</p>
			<CountryChanged request={request} model={model} />
			{request.publisher && state === 'drafted' && <PublisherTipsView request={request} />}
			{state !== 'drafted' && deadlines}
			{needsDetailsFirst && details}
			<LetterComposer key={`${state}-${request.events.length}`} request={request} controller={controller} model={model} />
			{request.publisher && state !== 'drafted' && (
				<GoneView request={request} publisher={request.publisher} isGone={isGone} model={model} />
			)}
			{!needsDetailsFirst && details}
			{publisher}
			{state === 'drafted' && deadlines}
			<HistoryView request={request} model={model} />
			{request.publisher && <ElsewhereView publisher={request.publisher} isWaiting={!isGone.value && state !== 'closed'} />}
			<MoreAbout request={request} controller={controller} model={model} />
		</>
	);
}

/** A letter stays under the law it was written under; somebody who has moved is told so. */
function CountryChanged({request, model}: RequestProps): JSX.Element | null {
	const words = useWords();
	const country = model.settings.value?.country;
	if (!country || request.country.startsWith(country)) return null;
	return <p class="missing">{words.say('country_changed', {place: placeName(request.country, words)})}</p>;
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
			{!request.publisher && (
				<Disclosure label={say('request_summary_again')}>
					<RequestSummary controller={controller} country={request.country} />
				</Disclosure>
			)}
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
