import type {JSX} from 'preact';
import type {RequestsPlace} from './place.ts';
import type {RequestsProps} from './props.ts';
import {RequestPage} from './request-page.tsx';
import {ControllerListPage} from './start/controller-list-page.tsx';
import {RulingsPage} from './start/rulings-page.tsx';
import {StartPage} from './start/start-page.tsx';
import './requests.css';

/** The pages about letters: all of them, a new one, one in full, and how such requests have gone so far. */
export function RequestsPage({model, place}: RequestsProps & {readonly place: RequestsPlace}): JSX.Element {
	switch (place.kind) {
		case 'list':
			return <ControllerListPage model={model} />;
		case 'start':
			return <StartPage key={`${place.controllerId}:${place.right}`} model={model} place={place} />;
		case 'one':
			return <RequestPage key={place.id} model={model} id={place.id} />;
		case 'rulings':
			return <RulingsPage />;
	}
}
