import type {JSX} from 'preact';
import {useWords} from '../../ui/i18n/use-words.ts';
import type {Model} from '../model.ts';

/** Lets the user have their own page looked at again, which needs its address. Nothing is kept unless they say so here. */
export function KeepPage({model}: {readonly model: Model}): JSX.Element | null {
	const {say} = useWords();
	const view = model.view.value;
	if (view.kind !== 'report' || !view.isOwn || view.watched === undefined) return null;
	if (view.watched === 'full') return <p class="soft small">{say('watch_full')}</p>;

	return (
		<label class="own-page keep-page small">
			<input type="checkbox" checked={view.watched} onChange={event => model.keepPage(event.currentTarget.checked)} />
			<span>
				{say('watch_keep')} <span class="soft">{say('watch_keep_text')}</span>
			</span>
		</label>
	);
}
