import type {ImageReport, Report} from '../score/report.ts';
import {countFaces, type FaceCounts, facesOn, perhapsOn, stateOf, unreadImages} from './count-faces.ts';

/** Which images the faces that are open to anyone are in, where it is one kind only. */
type Where = 'portrait' | 'posts' | 'cover';

type Headline =
	| 'open'
	| `open-${Where}`
	| 'own-open'
	| `own-open-${Where}`
	| 'still-portrait'
	| 'own-still-portrait'
	| 'account'
	| 'followers'
	| 'refused'
	| 'closed'
	| 'unchecked'
	| 'unusable'
	| 'perhaps'
	| 'no-face'
	| 'not-looked'
	| 'not-looked-closed'
	| 'no-picture';

type Rest = 'rest-closed' | 'rest-unchecked' | 'rest-unusable' | 'rest-perhaps' | 'rest-pictures';

/** Each is a locale key: `sentence_open_portrait`. */
export type SentenceId = Headline | Rest | 'posts-closed' | 'own-posts-closed';

/** @property count how many faces (in `rest-pictures`, images) the sentence is about; 0 where it counts none */
export interface Sentence {
	readonly id: SentenceId;
	readonly count: number;
}

export interface PageVerdict {
	/** One or two sentences: what matters most. */
	readonly headline: readonly Sentence[];
	/** About everything the headline leaves out. */
	readonly rest: readonly Sentence[];
}

/**
 * Sums a page up by counting: every face is in exactly one of its sentences, and no sentence says of a face what was not seen. About the
 * page and never about a person: nobody here knows whose face it is, unless the user said that the page is theirs.
 */
export function pageVerdict(report: Pick<Report, 'images' | 'kind'>, isOwn = false): PageVerdict {
	const unread = counted('rest-pictures', unreadImages(report));
	if (report.images.length === 0) return {headline: [{id: 'no-picture', count: 0}], rest: []};
	if (facesOn(report) === 0) return withoutFace(report, unread);

	const counts = countFaces(report);
	const pictures = [...counted('rest-perhaps', counts.perhaps), ...unread];
	const closed = counts.account + counts.followers + counts.refused;
	const rest = {closed, unchecked: counts.unchecked, unusable: counts.unusable};
	if (counts.open === 0) {
		const [said, id] = mostOf(counts, closed);
		return {headline: [{id, count: rest[said]}], rest: [...restOf({...rest, [said]: 0}), ...pictures]};
	}

	const where = whereOpen(report);
	if (where !== 'portrait' || !arePostsClosed(report)) {
		return {headline: [{id: openId(where, isOwn), count: counts.open}], rest: [...restOf(rest), ...pictures]};
	}

	// The faces in the posts are part of the first sentence.
	const elsewhere = closed - closedIn(report, 'photo');
	const posts = {id: isOwn ? 'own-posts-closed' : 'posts-closed', count: closed - elsewhere} as const;
	const portrait = {id: isOwn ? 'own-still-portrait' : 'still-portrait', count: counts.open} as const;
	return {headline: [posts, portrait], rest: [...restOf({...rest, closed: elsewhere}), ...pictures]};
}

/** "None was found", "perhaps one was found" and "nothing could be analysed" are different sentences. */
function withoutFace(report: Pick<Report, 'images'>, pictures: readonly Sentence[]): PageVerdict {
	const count = perhapsOn(report);
	if (count > 0) return {headline: [{id: 'perhaps', count}], rest: pictures};
	if (unreadImages(report) < report.images.length) return {headline: [{id: 'no-face', count: 0}], rest: pictures};
	// That strangers do not get the images is known, even if their faces are not.
	return {headline: [{id: report.images.every(isClosed) ? 'not-looked-closed' : 'not-looked', count: 0}], rest: []};
}

/** What comes first where no face is open to anyone, and how it is put. */
function mostOf(counts: FaceCounts, closed: number): readonly ['closed' | 'unchecked' | 'unusable', Headline] {
	const only = (['account', 'followers', 'refused'] as const).find(state => counts[state] === closed);
	if (counts.unchecked > 0) return ['unchecked', 'unchecked'];
	if (closed > 0) return ['closed', only ?? 'closed'];
	return ['unusable', 'unusable'];
}

const restOf = ({closed, unchecked, unusable}: Readonly<Record<'closed' | 'unchecked' | 'unusable', number>>): readonly Sentence[] => [
	...counted('rest-closed', closed),
	...counted('rest-unchecked', unchecked),
	...counted('rest-unusable', unusable),
];

const counted = (id: Rest, count: number): readonly Sentence[] => (count > 0 ? [{id, count}] : []);

const openId = (where: Where | undefined, isOwn: boolean): Headline => {
	const id = where ? (`open-${where}` as const) : 'open';
	return isOwn ? `own-${id}` : id;
};

/** Only a profile has posts; a photo page and an album are named by the faces alone. */
function whereOpen({images, kind}: Pick<Report, 'images' | 'kind'>): Where | undefined {
	const roles = new Set(images.filter(image => image.faces.some(face => stateOf(image, face) === 'open')).map(({role}) => role));
	const [role] = roles;
	if (kind !== 'profile' || roles.size !== 1 || role === undefined) return undefined;
	return role === 'photo' ? 'posts' : role;
}

const isClosed = ({access}: ImageReport): boolean => access === 'account' || access === 'followers' || access === 'refused';

/** Every post that was seen, with a face or without. */
function arePostsClosed({images}: Pick<Report, 'images'>): boolean {
	const posts = images.filter(({role}) => role === 'photo');
	return posts.length > 0 && posts.every(isClosed);
}

const closedIn = ({images}: Pick<Report, 'images'>, role: ImageReport['role']): number =>
	images
		.filter(image => image.role === role && isClosed(image))
		.reduce((total, image) => total + image.faces.filter(face => isOneOfClosed(stateOf(image, face))).length, 0);

const isOneOfClosed = (state: keyof FaceCounts): boolean => state === 'account' || state === 'followers' || state === 'refused';
