import type {JSX} from 'preact';
import {useWords} from '../../ui/i18n/use-words.ts';
import type {Model} from '../model.ts';

/** Lets the user say that the page is theirs; the texts then address them. */
export function OwnPage({isOwn, model}: {readonly isOwn: boolean; readonly model: Model}): JSX.Element {
	const {say} = useWords();
	return (
		<label class="own-page small">
			<input type="checkbox" checked={isOwn} onChange={event => model.markAsOwn(event.currentTarget.checked)} />
			{say('own_page')}
		</label>
	);
}
