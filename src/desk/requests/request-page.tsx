import {useSignal} from '@preact/signals';
import type {JSX} from 'preact';
import type {Controller} from '../../core/controller.ts';
import type {RightsRequest} from '../../core/request.ts';
import {stateOn} from '../../letters/clock/state.ts';
import {Disclosure} from '../../ui/disclosure.tsx';
import {useWords} from '../../ui/use-words.ts';
import {BeforeYouAsk} from './before-you-ask.tsx';
import {ClockView} from './clock-view.tsx';
import {HistoryView} from './history-view.tsx';
import {LetterDesk} from './letter-desk.tsx';
import {PersonForm} from './person-form.tsx';
import {findRecipient} from './recipient.ts';
import {requestTitle} from './request-title.ts';
import type {RequestsProps} from './requests-page.tsx';

/** One request: where it stands, the letter for it, what happened. */
export function RequestPage({model, id}: RequestsProps & {readonly id: string}): JSX.Element {
	const words = useWords();
	const request = model.requests.requests.value.find(each => each.id === id);
	const controller = request && findRecipient(request);
	if (!request || !controller) return <Gone />;

	const state = stateOn(request, model.requests.today());
	// A draft is written first and noted as sent then; later, what happened comes first.
	const clock = <ClockView request={request} state={state} model={model} />;
	return (
		<>
			<h1>{requestTitle(request, words)}</h1>
			<p>
				<a href="#requests">{words.say('requests_all')}</a>
			</p>
			{state !== 'drafted' && clock}
			<PersonForm request={request} controller={controller} model={model} />
			<LetterDesk key={state} request={request} controller={controller} model={model} />
			{state === 'drafted' && clock}
			<HistoryView request={request} model={model} />
			<MoreAbout request={request} controller={controller} model={model} />
		</>
	);
}

export interface OneProps extends RequestsProps {
	readonly request: RightsRequest;
}

export interface WithController extends OneProps {
	readonly controller: Controller;
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

function MoreAbout({request, controller, model}: WithController): JSX.Element {
	const {say} = useWords();
	const isAsking = useSignal(false);

	return (
		<section class="card">
			<Disclosure label={say('before_again')}>
				<BeforeYouAsk controller={controller} country={request.country} />
			</Disclosure>
			<p class="buttons">
				<a class="button" href="#standing">
					{say('standing_title')}
				</a>
				<button type="button" class="button" aria-expanded={isAsking.value} onClick={() => (isAsking.value = !isAsking.value)}>
					{say('request_delete')}
				</button>
			</p>
			{isAsking.value && <DeleteQuestion request={request} model={model} />}
		</section>
	);
}

function DeleteQuestion({request, model}: OneProps): JSX.Element {
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
