import type {LabState} from '../state/lab-state.ts';
import {getPerson} from '../state/people.ts';
import type {ImageAnswer} from './image-answer.ts';

/** The page as a machine without an account gets it, without styles and scripts. The names are our own and need no escaping. */
export function writePage({person, page, levers}: LabState, images: readonly ImageAnswer[]): string {
	const name = shownName({person, levers});
	const preview = images.find(({recipe}) => recipe.people.length > 0) ?? images[0];
	return [
		'<!doctype html>',
		`<title>${name}</title>`,
		`<meta property="og:title" content="${name}">`,
		`<meta property="og:image" content="${preview?.url ?? 'https://social.example/nobody.png'}">`,
		...(levers.search === 'refused' ? ['<meta name="robots" content="noindex">'] : []),
		...(levers.name === 'hidden' ? [] : [`<meta property="profile:username" content="${getPerson(person).nickname}">`]),
		`<h1>${name}</h1>`,
		...images.map(({url}) => `<img src="${url}" alt="">`),
		...(levers.tags === 'tagged' ? [`<ul class="tagged">${'<li>…</li>'.repeat(taggedOn({person, page}))}</ul>`] : []),
		'',
	].join('\n');
}

export const writeLogIn = (): string =>
	['<!doctype html>', '<title>social.example</title>', '<form><input name="user"><input name="word" type="password"></form>', ''].join(
		'\n',
	);

/** What the page shows in place of the name. */
export function shownName({person, levers}: Pick<LabState, 'person' | 'levers'>): string {
	const {name, nickname, number} = getPerson(person);
	if (levers.name === 'hidden') return `№ ${number}`;
	return levers.name === 'name' ? name : nickname;
}

/** How many people are tagged on a page's pictures, where tags are allowed. */
export const taggedOn = ({person, page}: Pick<LabState, 'person' | 'page'>): number =>
	page === 'group' || page === 'album' ? 5 : getPerson(person).tagged;
