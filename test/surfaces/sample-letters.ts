import type {Person} from '../../src/core/requests/person.ts';
import type {RequestEvent, RightsRequest} from '../../src/core/requests/request.ts';
import type {MockWorld} from './mock-connector.ts';

/** Whose letters they are. */
const ada: Person = {
	name: 'Ada Muster',
	email: 'ada@mail.example',
	address: 'Musterweg 1, 12345 Musterstadt',
	places: 'https://social.example/ada\nhttps://social.example/ada/photo.jpg',
	situation: 'I work with people who must not find my home.',
};

/** A letter of Ada’s to Clearview AI, and what became of it. */
export function letter(kinds: readonly Exclude<RequestEvent['kind'], 'undone'>[], change: Partial<RightsRequest> = {}): RightsRequest {
	const events = kinds.map((kind, index) => ({id: `${kind}-${index}`, on: `2026-11-${10 + index}` as const, kind}) as RequestEvent);
	return {id: 'r1', controllerId: 'clearview-ai', country: 'gb', language: 'en', law: 'uk-gdpr', rights: ['access'], events, ...change};
}

export const withLetters = (...requests: readonly RightsRequest[]): Partial<MockWorld> => ({requests, person: ada});
/** Months after they were sent. */
export const late: Partial<MockWorld> = {today: '2027-06-01'};
export const german: Partial<RightsRequest> = {country: 'de-by', language: 'de', law: 'gdpr', rights: ['objection', 'erasure']};
