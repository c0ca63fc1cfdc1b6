import type {LawId} from '../../../src/core/records/law.ts';
import {
	type Agreement,
	type Asker,
	askers,
	type Publisher,
	type PublisherKind,
	publisherExcuses,
} from '../../../src/core/requests/publisher.ts';
import type {RightsRequest} from '../../../src/core/requests/request.ts';
import {complaintAuthorities} from '../../../src/letters/complaint-authorities.ts';
import {letterText} from '../../../src/letters/letter.ts';
import type {LetterKind} from '../../../src/letters/letter-kinds.ts';
import {lawForPublisher, publisherLanguages, rightsAgainstPublisher} from '../../../src/letters/publisher/law-for-publisher.ts';
import {anyPublisherId, findRecipient} from '../../../src/letters/recipient.ts';
import {writeLetter} from '../../../src/letters/write-letter.ts';
import type {NamedLetter} from '../every-letter.ts';
import {request} from '../requests.ts';

type Steps = Parameters<typeof request>[0];

const person = {name: 'Ada Muster', email: 'ada@mail.example', address: 'Musterweg 1, 12345 Musterstadt', places: '', situation: 'SECRET'};
const today = '2027-06-01';

export const exampleClub: Publisher = {
	name: 'Example Club',
	kind: 'club',
	country: 'de',
	email: 'board@club.example',
	address: ['Example Street 1', '12345 Example Town'],
	asker: 'self',
	agreed: 'never',
	pageUrl: 'https://club.example/summer-fair',
	imageUrls: ['https://club.example/pictures/fair-12.jpg'],
	seenOn: '2027-05-30',
	position: 'second row, third from the left',
};

/** A request to a publisher as it stands after some steps. */
export function publisherRequest(steps: Steps, publisher: Publisher, home: string, language = 'en'): RightsRequest {
	const law = lawForPublisher(publisher, home);
	return request(steps, {
		controllerId: anyPublisherId,
		country: home,
		recipientIn: publisher.country,
		law,
		language,
		rights: rightsAgainstPublisher(law),
		publisher,
	});
}

/** The letter of a kind, as it reads on a day. */
export function letterTo(of: RightsRequest, kind: LetterKind, authorityId?: string) {
	const controller = findRecipient(of);
	if (!controller) throw new Error('A publisher is always on record.');
	const authorities = complaintAuthorities(of);
	const authority = authorities.find(({id}) => id === authorityId) ?? authorities[0];
	return writeLetter({kind, request: of, controller, person, today, language: of.language, ...(authority && {authority})});
}

const asked: Steps = ['drafted', 'asked'];
const sent: Steps = [...asked, 'sent'];

const stages: readonly (readonly [name: string, kind: LetterKind, steps: Steps])[] = [
	['friendly', 'friendly', ['drafted']],
	['friendly-reminder', 'reminder', asked],
	['request', 'request', asked],
	['identity', 'identity', [...sent, 'paused']],
	['clarification', 'clarification', [...sent, 'clarification-asked']],
	...publisherExcuses.map(excuse => [`reply-${excuse}`, 'reply', [...sent, {kind: 'deflected', excuse}]] as const),
	['reminder', 'reminder', sent],
	['reminder-after-identity', 'reminder', [...sent, 'paused', 'resumed']],
	['controller-complaint', 'controller-complaint', [...sent, 'refused']],
	['complaint-silence', 'complaint', [...sent, 'reminded']],
	['complaint-refusal', 'complaint', [...sent, 'refused']],
];

interface Example {
	readonly name: string;
	readonly kind: PublisherKind;
	readonly country: string;
	readonly home: string;
	readonly asker?: Asker;
	readonly agreed?: Agreement;
	readonly advertises?: true;
}

/** Each law and kind of publisher once, whole; then what askers and agreements change. */
const examples: readonly Example[] = [
	{name: 'club-de', kind: 'club', country: 'de', home: 'de-by'},
	{name: 'club-at', kind: 'club', country: 'at', home: 'at'},
	{name: 'employer-it', kind: 'employer', country: 'it', home: 'it', asker: 'former-employee', agreed: 'given'},
	{name: 'employer-fr', kind: 'employer', country: 'fr', home: 'fr', asker: 'former-employee', agreed: 'contract'},
	{name: 'photographer-gr', kind: 'photographer', country: 'gr', home: 'gr', asker: 'visitor'},
	{name: 'school-gb', kind: 'school', country: 'gb', home: 'gb', asker: 'parent'},
	{name: 'club-ch', kind: 'club', country: 'ch', home: 'ch', asker: 'member'},
	{name: 'platform-eu', kind: 'platform', country: 'us', home: 'gr'},
	{name: 'newspaper-de', kind: 'newspaper', country: 'de', home: 'de-be'},
	{name: 'newspaper-fr', kind: 'newspaper', country: 'fr', home: 'fr', asker: 'parent'},
	{name: 'newspaper-gb', kind: 'newspaper', country: 'gb', home: 'gb', asker: 'parent'},
	{name: 'newspaper-ch', kind: 'newspaper', country: 'ch', home: 'ch'},
	{name: 'private-it', kind: 'private-person', country: 'it', home: 'it', asker: 'parent'},
	{name: 'school-us', kind: 'school', country: 'us', home: 'us', asker: 'parent'},
	{name: 'employer-us-ny', kind: 'employer', country: 'us-ny', home: 'us-ny', advertises: true},
	...askers.map(asker => ({name: `as-${asker}`, kind: 'other', country: 'de', home: 'de-be', asker, agreed: 'given'}) as const),
];

/** Letters that a law and a recipient can have. */
function hasLetter(kind: LetterKind, of: RightsRequest): boolean {
	const {law} = of;
	if (law === 'courtesy') return kind !== 'request' && kind !== 'complaint' && kind !== 'controller-complaint';
	if (kind === 'controller-complaint') return law === 'uk-gdpr';
	return kind !== 'complaint' || complaintAuthorities(of).length > 0;
}

/** Every letter to a publisher: each example in each of its languages, at each stage. */
export const everyPublisherLetter = (): readonly (NamedLetter & {readonly law: LawId; readonly stage: string})[] =>
	examples.flatMap(({name, home, asker = 'self', agreed = 'never', ...others}) => {
		const publisher: Publisher = {...exampleClub, ...others, asker, agreed};
		const law = lawForPublisher(publisher, home);
		const wanted = name.startsWith('as-') ? stages.slice(0, 3) : stages;
		return publisherLanguages(law).flatMap(language =>
			wanted.flatMap(([stage, kind, steps]) => {
				const of = publisherRequest(steps, publisher, home, language);
				if (!hasLetter(kind, of)) return [];
				const letter = letterTo(of, kind);
				return [{name: `publisher/${name}/${language}/${stage}`, letter, text: letterText(letter), law, stage}];
			}),
		);
	});
