import {expect, test} from 'vitest';
import {pageIds} from '../../src/demo/levers/lab-state.ts';
import {allOpen, type Levers, neighbours} from '../../src/demo/levers/levers.ts';
import {people} from '../../src/demo/site/people.ts';
import {answersOf, pictureLookOf, type TextAnswer} from '../../src/demo/site/site-answers.ts';
import {evidenceOf} from '../../src/demo/site/site-evidence.ts';
import {judgeRobotsTxt} from '../../src/probe/crawl-rules.ts';
import {readDirectives} from '../../src/probe/directives.ts';
import {heldPictures} from '../../src/probe/held-pictures.ts';
import {readHtml} from '../../src/probe/html-facts.ts';
import {judgePicture} from '../../src/probe/look-at-picture.ts';
import {judgePage} from '../../src/probe/page-outcome.ts';
import {lookedAt} from './looked-at.ts';

const day = Date.UTC(2026, 10, 24);

/** Every lever alone, and two that hide the same thing together. */
const settings: readonly Levers[] = [
	allOpen,
	...neighbours(allOpen),
	...neighbours({...allOpen, account: 'private', portrait: 'hidden'}),
	...neighbours({...allOpen, wall: 'login', search: 'refused'}),
];
const states = settings.flatMap(levers => pageIds.map(page => ({person: people[0].id, page, levers})));

function probe({url, status, headers, body}: TextAnswer, pictures: readonly string[]) {
	const html = readHtml(body);
	const held = heldPictures(body, pictures);
	const look = judgePage({url: new URL(url), status, headers: new Headers(headers), html, picture: held.length > 0, now: day});
	return {
		look,
		held: look.kind === 'content' ? held : [],
		directives: [...new Set([...html.robots, ...readDirectives(headers['x-robots-tag'] ?? '')])],
	};
}

test.each(states)('the probe makes of the made-up site’s answers what the lab says it would: $page, $levers', state => {
	const answers = answersOf(state, day);
	const evidence = evidenceOf(state, lookedAt, day);
	const probed = probe(
		answers.page,
		answers.pictures.map(({url}) => url),
	);

	expect(evidence?.look.kind).toBe(probed.look.kind);
	if (evidence?.look.kind !== 'content') expect(evidence?.look).toEqual(probed.look);
	expect(evidence?.rules.directives).toEqual(probed.directives);
	expect(evidence?.rules.robotsTxt).toEqual(
		judgeRobotsTxt({kind: 'file', text: answers.robotsTxt.body}, new URL(answers.page.url)).robotsTxt,
	);
	expect(evidence?.pictures.filter(({inPage}) => inPage).map(({image}) => image.currentSrc)).toEqual(probed.held);
});

test.each(states)('… and of its pictures: $page, $levers', state => {
	const evidence = evidenceOf(state, lookedAt, day);
	for (const [index, answer] of answersOf(state, day).pictures.entries()) {
		const bytes = new Uint8Array(1000 + answer.recipe.width);
		const headers = new Headers(answer.headers);
		const look = judgePicture({kind: 'answer', status: answer.status, headers, bytes}, headers.get('content-type') ?? '', day);
		expect(pictureLookOf(answer, bytes.length)).toEqual(look);
		expect(evidence?.pictures[index]?.look).toEqual(look);
		if (look.kind === 'served') expect(evidence?.pictures[index]?.directives).toEqual(readDirectives(answer.headers['x-robots-tag'] ?? ''));
		else expect(evidence?.pictures[index]?.vision).toEqual({kind: 'not-looked'});
	}
});
