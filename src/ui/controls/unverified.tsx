import type {JSX} from 'preact';
import {useWords} from '../i18n/use-words.ts';
import {OutcomeIcon} from './icons.tsx';

/** Shown beside every link or other fact that no source confirms. */
export function Unverified({fact = false}: {readonly fact?: boolean}): JSX.Element {
	const {say} = useWords();
	return (
		<p class="unverified small">
			<OutcomeIcon outcome="needs-review" />
			<span>{say(fact ? 'fact_unverified' : 'route_unverified')}</span>
		</p>
	);
}
