import type {JSX} from 'preact';
import {useEffect, useRef} from 'preact/hooks';
import type {ChecklistItem} from '../../core/checklist/checklist.ts';
import {sayItem} from '../../ui/checklist/checklist-entry.tsx';
import {useWords} from '../../ui/i18n/use-words.ts';
import type {Model} from '../model.ts';

export interface TickedCardProps {
	readonly item: ChecklistItem;
	/** To the next step, or back to this one. */
	readonly onDone: () => void;
	readonly model: Model;
}

/** What has just been ticked can be unticked on the spot; the next step comes when it is asked for. */
export function TickedCard({item, onDone, model}: TickedCardProps): JSX.Element {
	const words = useWords();
	const {say} = words;
	const next = useRef<HTMLButtonElement>(null);
	// The button that led here is gone.
	useEffect(() => next.current?.focus(), []);

	return (
		<section class="next-step ticked-item" aria-labelledby="ticked-title">
			<h2 id="ticked-title">{say('ticked_title')}</h2>
			<p>{sayItem(item, words)}</p>
			<p class="actions">
				<button type="button" class="button primary" ref={next} onClick={onDone}>
					{say('next_step')}
				</button>
				<button type="button" class="button" onClick={() => model.tick(item.id, false).then(onDone)}>
					{say('undo')}
				</button>
			</p>
		</section>
	);
}
