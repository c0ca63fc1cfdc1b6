import type {JSX} from 'preact';
import type {ChecklistItem} from '../../core/checklist/checklist.ts';
import {sayItem} from '../../ui/checklist/checklist-entry.tsx';
import {useWords} from '../../ui/i18n/use-words.ts';
import type {Model} from '../model.ts';

export interface PendingItemCardProps {
	readonly item: ChecklistItem;
	readonly onTicked: () => void;
	readonly model: Model;
}

/** The panel closes when a step's link opens. When reopened, it has looked again by itself, and asks whether to tick the step. */
export function PendingItemCard({item, onTicked, model}: PendingItemCardProps): JSX.Element {
	const words = useWords();
	const tick = async (): Promise<void> => {
		await model.tick(item.id, true);
		if (model.ticked.value[item.id]) onTicked();
		await model.finishPendingItem();
	};

	return (
		<section class="next-step pending-item" aria-labelledby="pending-item-title">
			<h2 id="pending-item-title">{words.say('pending_item_title')}</h2>
			<p>{sayItem(item, words)}</p>
			<p class="actions">
				<button type="button" class="button primary" onClick={tick}>
					{words.say('pending_item_done')}
				</button>
				<button type="button" class="button" onClick={model.clearPendingItem}>
					{words.say('pending_item_not_yet')}
				</button>
			</p>
		</section>
	);
}
