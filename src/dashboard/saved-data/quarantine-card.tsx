import type {JSX} from 'preact';
import {saveFile} from '../../ui/controls/save-file.ts';
import {useWords} from '../../ui/i18n/use-words.ts';
import type {DashboardModel} from '../model.ts';

/** Says that something stored was damaged, and lets the person save the copy. */
export function QuarantineCard({model}: {readonly model: DashboardModel}): JSX.Element | null {
	const {say} = useWords();
	const copies = model.quarantined.value;
	if (copies.length === 0) return null;

	return (
		<section class="card" role="status" aria-labelledby="quarantine-title">
			<h2 id="quarantine-title">{say('quarantine_title')}</h2>
			<p>{say('quarantine_text')}</p>
			<p class="buttons">
				<button
					type="button"
					class="button"
					onClick={() => saveFile('overexposed-unreadable.json', 'application/json', JSON.stringify(copies, undefined, '\t'))}
				>
					{say('quarantine_save')}
				</button>
				<button type="button" class="button" onClick={model.clearQuarantine}>
					{say('quarantine_forget')}
				</button>
			</p>
		</section>
	);
}
