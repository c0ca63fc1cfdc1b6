import type {JSX} from 'preact';
import {saveFile} from '../../ui/controls/save-file.ts';
import {useWords} from '../../ui/i18n/use-words.ts';
import type {DashboardModel} from '../model.ts';

/** Says that something stored was damaged, and hands out what stood there. */
export function Unreadable({model}: {readonly model: DashboardModel}): JSX.Element | null {
	const {say} = useWords();
	const copies = model.unreadable.value;
	if (copies.length === 0) return null;

	return (
		<section class="card" role="status" aria-labelledby="unreadable-title">
			<h2 id="unreadable-title">{say('unreadable_title')}</h2>
			<p>{say('unreadable_text')}</p>
			<p class="buttons">
				<button
					type="button"
					class="button"
					onClick={() => saveFile('overexposed-unreadable.json', 'application/json', JSON.stringify(copies, undefined, '\t'))}
				>
					{say('unreadable_save')}
				</button>
				<button type="button" class="button" onClick={model.clearQuarantine}>
					{say('unreadable_forget')}
				</button>
			</p>
		</section>
	);
}
