import type {JSX} from 'preact';
import type {ChecklistItem} from '../../core/checklist/checklist.ts';
import {effortOf} from '../../core/checklist/effort.ts';
import {sayItem} from '../../ui/checklist/checklist-entry.tsx';
import {ExternalLink} from '../../ui/controls/external-link.tsx';
import {useWords} from '../../ui/i18n/use-words.ts';
import {snake} from '../../ui/i18n/words.ts';
import type {Model} from '../model.ts';

interface NextStepProps {
	/** What to do next; `undefined` where everything is done. */
	readonly item: ChecklistItem | undefined;
	readonly model: Model;
}

/** One step, with its time and its obstacle. */
export function NextStep({item, model}: NextStepProps): JSX.Element | null {
	const words = useWords();
	if (!item) return null;

	const {say} = words;
	const {minutes, obstacle} = effortOf(item);
	const url = item.step === 'fix-here' ? item.setting.url : item.route.url;
	return (
		<section class="next-step">
			<h2>{sayItem(item, words)}</h2>
			<p class="soft small">
				{say('effort_minutes', {count: minutes})}
				{obstacle !== 'none' && ` · ${say(`effort_${snake(obstacle)}`)}`}
			</p>
			<p class="actions">
				<ExternalLink href={url} class="button primary" onOpen={() => model.start(item.id)}>
					{say(item.step === 'fix-here' ? 'setting_open' : 'route_open')}
				</ExternalLink>
			</p>
		</section>
	);
}
