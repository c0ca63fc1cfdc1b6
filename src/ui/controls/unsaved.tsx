import type {JSX} from 'preact';
import {useWords} from '../i18n/use-words.ts';

/** Says at once that a choice was not saved, so that nobody relies on it. */
export function Unsaved({isUnsaved}: {readonly isUnsaved: boolean}): JSX.Element {
	const {say} = useWords();
	return (
		<div role="alert">
			{isUnsaved && (
				<section class="card">
					<h2>{say('unsaved_title')}</h2>
					<p>{say('unsaved_text')}</p>
				</section>
			)}
		</div>
	);
}
