import type {JSX} from 'preact';
import {useContext} from 'preact/hooks';
import type {ChecklistItem} from '../../core/checklist/checklist.ts';
import {titleOf} from '../../core/checklist/item-title.ts';
import {writeDate} from '../i18n/format.ts';
import {useWords} from '../i18n/use-words.ts';
import type {Words} from '../i18n/words.ts';
import {EntryExtrasContext} from './entry-extras.ts';
import {PendingItemContext} from './pending-item.ts';
import {RouteAction} from './route-action.tsx';
import {SettingAction} from './setting-action.tsx';

export interface ChecklistEntryProps {
	readonly item: ChecklistItem;
	readonly tickedOn: string | undefined;
	readonly onTick: (isDone: boolean) => void;
}

/** One thing to do: a tick box, what it asks for, and the one link to follow. */
export function ChecklistEntry({item, tickedOn, onTick}: ChecklistEntryProps): JSX.Element {
	const words = useWords();
	const {say, locale} = words;
	const start = useContext(PendingItemContext);
	const extrasOf = useContext(EntryExtrasContext);
	const onOpen = (): void => start(item.id);

	return (
		<li class={tickedOn ? 'entry done' : 'entry'} data-item={item.id}>
			<label>
				<input type="checkbox" checked={tickedOn !== undefined} onChange={event => onTick(event.currentTarget.checked)} />
				<span>{sayItem(item, words)}</span>
			</label>
			{tickedOn && <p class="soft small">{say('ticked_on', {date: writeDate(tickedOn, locale)})}</p>}
			{!tickedOn &&
				(item.step === 'fix-here' ? <SettingAction setting={item.setting} onOpen={onOpen} /> : <RouteAction item={item} onOpen={onOpen} />)}
			{!tickedOn && extrasOf(item.id)}
		</li>
	);
}

/** A checklist item in one line. */
export function sayItem(item: ChecklistItem, {say}: Words): string {
	const {key, values} = titleOf(item);
	return say(key, values);
}
