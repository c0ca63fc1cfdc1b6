import type {JSX} from 'preact';
import {useWords} from '../../ui/i18n/use-words.ts';

/** Pictures before they are posted: what they give away, and what can be taken out. */
export function BeforePostingTab(): JSX.Element {
	const {say} = useWords();
	return (
		<>
			<h1>{say('pictures_tab_before_posting')}</h1>
			<p class="lead-text">{say('before_posting_intro')}</p>
		</>
	);
}
