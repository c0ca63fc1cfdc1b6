import {useSignal} from '@preact/signals';
import type {JSX} from 'preact';
import {useWords} from '../../ui/i18n/use-words.ts';
import type {DashboardModel} from '../model.ts';
import {OwnPages} from '../preferences/own-pages.tsx';
import type {DashboardProps} from '../props.ts';
import {ExportButton} from './export-button.tsx';
import {Import} from './import.tsx';

/** Everything that is stored, in words: save it as one file, or erase it. */
export function DataPage({model, data}: DashboardProps): JSX.Element {
	const {say} = useWords();
	const isAsking = useSignal(false);
	const {reminders, notices} = model.steps;
	const {quiet, reminders: ofSites} = notices.value;

	return (
		<>
			<h1>{say('dashboard_data')}</h1>
			<section class="card">
				<p>{say('data_intro')}</p>
				<ul class="plain">
					<li>{say('data_ticks', {count: Object.keys(model.ticked.value).length})}</li>
					<li>{say('data_requests', {count: model.requests.requests.value.length})}</li>
					<li>{say(model.requests.person.value.name ? 'data_person' : 'data_no_person')}</li>
					<li>{say('data_own', {count: model.ownPages.value.length})}</li>
					<li>{say('data_histories', {count: Object.keys(model.watch.histories.value).length})}</li>
					<li>{say('data_reminders', {count: Object.keys(reminders.value).length + ofSites.length})}</li>
					{quiet.length > 0 && <li>{say('data_quiet', {count: quiet.length})}</li>}
					<li>{say('data_settings')}</li>
					<li>{say('data_memory')}</li>
				</ul>
				<p class="buttons">
					<ExportButton model={model} />
					<button type="button" class="button" aria-expanded={isAsking.value} onClick={() => (isAsking.value = !isAsking.value)}>
						{say('data_erase')}
					</button>
				</p>
				{isAsking.value && <EraseQuestion model={model} onDone={() => (isAsking.value = false)} />}
				<Import model={model} data={data} />
				<Erasure model={model} />
			</section>
			<OwnPages model={model} data={data} />
		</>
	);
}

function Erasure({model}: {readonly model: DashboardModel}): JSX.Element {
	const {say} = useWords();
	const erasure = model.erasure.value;

	return (
		<>
			<p role="status">{erasure && say(erasure === 'erased' ? 'data_erased' : 'data_restored')}</p>
			{erasure === 'erased' && (
				<p>
					<button type="button" class="button" onClick={model.undoErase}>
						{say('undo')}
					</button>
				</p>
			)}
		</>
	);
}

function EraseQuestion({model, onDone}: {readonly model: DashboardModel; readonly onDone: () => void}): JSX.Element {
	const {say} = useWords();
	const erase = async (): Promise<void> => {
		await model.erase();
		onDone();
	};

	return (
		<div class="question">
			<p>{say('data_erase_sure')}</p>
			<p class="buttons">
				<button type="button" class="button danger" onClick={erase}>
					{say('data_erase_yes')}
				</button>
				<button type="button" class="button" onClick={onDone}>
					{say('data_erase_no')}
				</button>
			</p>
		</div>
	);
}
