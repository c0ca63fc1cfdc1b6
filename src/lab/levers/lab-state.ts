import {type PersonId, people} from '../site/people.ts';
import {allOpen, type Levers} from './levers.ts';

/** The pages of a person on the made-up site. Each is a locale key: `lab_page_album`. */
export const pageIds = ['profile', 'post', 'album', 'group'] as const;
export type PageId = (typeof pageIds)[number];

/** Everything that decides what is seen: the same state shows the same pictures and the same score. */
export interface LabState {
	readonly person: PersonId;
	readonly page: PageId;
	readonly levers: Levers;
}

export const firstState: LabState = {person: people[0].id, page: 'profile', levers: allOpen};
