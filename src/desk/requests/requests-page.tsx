import type {JSX} from 'preact';
import type {DeskProps} from '../app.tsx';
import {ListPage} from './list-page.tsx';
import type {RequestsPlace} from './place.ts';
import {RequestPage} from './request-page.tsx';
import {StandingPage} from './standing-page.tsx';
import {StartPage} from './start-page.tsx';
import './requests.css';

export interface RequestsProps {
	readonly model: DeskProps['model'];
}

/** Letters: all of them, a new one, one in full, and how such requests have gone so far. */
export function RequestsPage({model, place}: RequestsProps & {readonly place: RequestsPlace}): JSX.Element {
	switch (place.kind) {
		case 'list':
			return <ListPage model={model} />;
		case 'start':
			return <StartPage key={`${place.controllerId}:${place.right}`} model={model} place={place} />;
		case 'one':
			return <RequestPage key={place.id} model={model} id={place.id} />;
		case 'standing':
			return <StandingPage />;
	}
}
