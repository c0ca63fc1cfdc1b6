import type {JSX} from 'preact';
import {useWords} from '../../ui/i18n/use-words.ts';
import type {Model} from '../model.ts';

/** Outlines the faces on the page itself. */
export function OutlineButton({model}: {readonly model: Model}): JSX.Element {
	const {say} = useWords();
	const isShown = (model.outlined.value ?? 0) > 0;

	return (
		<button type="button" class="button" onClick={() => model.outlineFaces(!isShown)}>
			{say(isShown ? 'overlay_hide' : 'overlay_show')}
		</button>
	);
}
