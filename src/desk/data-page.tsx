import {useSignal} from '@preact/signals';
import type {JSX} from 'preact';
import {useWords} from '../ui/use-words.ts';
import type {DeskModel} from './model.ts';

/** What is stored: all of it, in words; out as one file, or gone. */
export function DataPage({model}: {readonly model: DeskModel}): JSX.Element {
	const {say} = useWords();
	const isAsking = useSignal(false);

	return (
		<>
			<h1>{say('desk_data')}</h1>
			<section class="card">
				<p>{say('data_intro')}</p>
				<ul class="plain">
					<li>{say('data_ticks', {count: Object.keys(model.ticked.value).length})}</li>
					<li>{say('data_settings')}</li>
					<li>{say('data_memory')}</li>
				</ul>
				<p class="buttons">
					<button type="button" class="button" onClick={() => save(model)}>
						{say('data_export')}
					</button>
					<button type="button" class="button" aria-expanded={isAsking.value} onClick={() => (isAsking.value = !isAsking.value)}>
						{say('data_erase')}
					</button>
				</p>
				{isAsking.value && <EraseQuestion model={model} onDone={() => (isAsking.value = false)} />}
				<p role="status">{model.isErased.value && say('data_erased')}</p>
			</section>
		</>
	);
}

function EraseQuestion({model, onDone}: {readonly model: DeskModel; readonly onDone: () => void}): JSX.Element {
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

/** A file the browser writes itself: no permission, and it never leaves the device. */
async function save(model: DeskModel): Promise<void> {
	const url = URL.createObjectURL(new Blob([await model.exportText()], {type: 'application/json'}));
	const link = document.createElement('a');
	link.href = url;
	link.download = 'overexposed.json';
	link.click();
	URL.revokeObjectURL(url);
}
