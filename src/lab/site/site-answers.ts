import type {ImageProbe, PageProbe} from '../../core/evidence/evidence.ts';
import type {LabState} from '../state/lab-state.ts';
import {getPerson} from '../state/people.ts';
import {type Recipe, recipesOf} from '../state/recipes.ts';
import {writeLogIn, writePage} from './html.ts';
import type {ImageAnswer} from './image-answer.ts';

/** The address of the fictional site. `.example` is reserved and never resolves (RFC 2606). */
const site = 'https://social.example';

/** What the fictional site answers to an anonymous request, verbatim. */
export interface TextAnswer {
	readonly url: string;
	readonly status: number;
	/** The names are in lower case. */
	readonly headers: Readonly<Record<string, string>>;
	readonly body: string;
}

export interface SiteAnswers {
	readonly page: TextAnswer;
	/** How the probe classifies {@link page}; a test compares it with the real probe. */
	readonly probe: PageProbe;
	readonly robotsTxt: TextAnswer;
	readonly images: readonly ImageAnswer[];
}

export const addressOf = ({person, page}: Pick<LabState, 'person' | 'page'>): string =>
	`${site}/people/${getPerson(person).number}${page === 'profile' ? '' : `/${page}`}`;

/** @param day midnight before the lab was opened, milliseconds since 1970; expiring addresses end a day and a half later */
export function answersOf(state: LabState, day: number): SiteAnswers {
	const images = recipesOf(state).map(recipe => answerImage(recipe, state, day));
	return {
		...answerPage(state, images),
		robotsTxt: answerRobotsTxt(state),
		images,
	};
}

export const imageProbeOf = ({status}: ImageAnswer, bytes: number): ImageProbe =>
	status === 200 ? {kind: 'served', status, bytes} : {kind: 'refused', status};

/** The profile of a private account still opens and shows name and portrait, as on every real site we have looked at. */
function answerPage(state: LabState, images: readonly ImageAnswer[]): Pick<SiteAnswers, 'page' | 'probe'> {
	const {levers, page} = state;
	const url = addressOf(state);
	const headers = {'content-type': 'text/html; charset=utf-8', ...robotsHeader(state)};
	if (levers.wall === 'login') {
		return {page: {url, status: 200, headers, body: writeLogIn()}, probe: {kind: 'wall', how: 'login-form', status: 200}};
	}

	if (levers.account === 'private' && page !== 'profile') {
		return {page: {url, status: 401, headers, body: ''}, probe: {kind: 'wall', how: 'status', status: 401}};
	}

	const shown = images.filter(({inPage}) => inPage);
	return {
		page: {url, status: 200, headers, body: writePage(state, shown)},
		probe: {kind: 'content', status: 200, shows: {image: shown.length > 0, name: true, preview: true}},
	};
}

function answerImage(recipe: Recipe, state: LabState, day: number): ImageAnswer {
	const isOpen = isOpenToAnonymous(recipe, state);
	return {
		url: imageAddress(recipe, state, day),
		recipe,
		status: isOpen ? 200 : 401,
		headers: {'content-type': isOpen ? 'image/jpeg' : 'text/plain', ...robotsHeader(state)},
		inPage: isOpen && state.levers.wall === 'open',
	};
}

/** Even behind a login, the image files are served to anybody who has the address, as on most real sites. */
function isOpenToAnonymous({role}: Recipe, {levers}: LabState): boolean {
	if (role === 'portrait') return levers.portrait === 'shown';
	return levers.account === 'public';
}

const lifetime = 36 * 3_600_000;

function imageAddress({id}: Recipe, {person, levers}: LabState, day: number): string {
	const address = `${site}/pictures/${getPerson(person).number}/${id}.jpg`;
	return levers.address === 'expires' ? `${address}?Expires=${(day + lifetime) / 1000}` : address;
}

const robotsHeader = ({levers}: LabState): Readonly<Record<string, string>> =>
	levers.search === 'refused' ? {'x-robots-tag': 'noindex'} : {};

function answerRobotsTxt({levers}: LabState): TextAnswer {
	const url = `${site}/robots.txt`;
	const body = `User-agent: *\n${levers.search === 'refused' ? 'Disallow: /people/' : 'Allow: /'}\n`;
	return {url, status: 200, headers: {'content-type': 'text/plain'}, body};
}
