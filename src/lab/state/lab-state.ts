import {allOpen, type Levers} from './levers.ts';
import {type PersonId, people} from './people.ts';

/** The pages of each person on the fictional site. The id is part of a locale key: `lab_page_album`. */
export const pageIds = ['profile', 'post', 'album', 'group'] as const;
export type PageId = (typeof pageIds)[number];

/** Everything that determines what is shown: the same state always gives the same images and the same score. */
export interface LabState {
	readonly person: PersonId;
	readonly page: PageId;
	readonly levers: Levers;
}

export const firstState: LabState = {person: people[0].id, page: 'profile', levers: allOpen};
