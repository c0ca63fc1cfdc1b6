import type {JSX} from 'preact';
import {useWords} from '../../ui/i18n/use-words.ts';
import {type LabState, pageIds} from '../state/lab-state.ts';
import {people} from '../state/people.ts';

export interface PageSwitchProps {
	readonly state: LabState;
	readonly onGo: (state: LabState) => void;
}

/** Chooses the person and the page. */
export function PageSwitch({state, onGo}: PageSwitchProps): JSX.Element {
	const {say} = useWords();

	return (
		<nav class="page-switch" aria-label={say('lab_site_pages')}>
			<ul>
				{people.map(({id, name}) => (
					<li key={id}>
						<button type="button" aria-current={id === state.person} onClick={() => onGo({...state, person: id})}>
							{name}
						</button>
					</li>
				))}
			</ul>
			<ul>
				{pageIds.map(page => (
					<li key={page}>
						<button type="button" aria-current={page === state.page ? 'page' : false} onClick={() => onGo({...state, page})}>
							{say(`lab_page_${page}`)}
						</button>
					</li>
				))}
			</ul>
		</nav>
	);
}
