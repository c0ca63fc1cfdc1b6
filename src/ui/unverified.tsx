import type {JSX} from 'preact';
import {OutcomeIcon} from './icons.tsx';
import {useWords} from './use-words.ts';

/** Said beside every address that no source confirms. */
export function Unverified(): JSX.Element {
	const {say} = useWords();
	return (
		<p class="unverified small">
			<OutcomeIcon outcome="needs-review" />
			<span>{say('route_unverified')}</span>
		</p>
	);
}
