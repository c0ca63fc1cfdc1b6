import {expect, test} from 'vitest';
import {answersOf, imageProbeOf, type TextAnswer} from '../../src/lab/site/site-answers.ts';
import {evidenceOf} from '../../src/lab/site/site-evidence.ts';
import {pageIds} from '../../src/lab/state/lab-state.ts';
import {allOpen, type Levers, neighbours} from '../../src/lab/state/levers.ts';
import {people} from '../../src/lab/state/people.ts';
import {classifyPage} from '../../src/probe/classify-page.ts';
import {judgeRobotsTxt} from '../../src/probe/crawl-rules.ts';
import {readHtml} from '../../src/probe/html-facts.ts';
import {imagesInHtml} from '../../src/probe/images-in-html.ts';
import {classifyImage} from '../../src/probe/probe-image.ts';
import {directivesInHeader} from '../../src/probe/robots-header.ts';
import {inspectedImages} from './inspected-images.ts';

const day = Date.UTC(2026, 10, 24);

/** Every lever alone, and each together with pairs of levers that hide the same thing. */
const settings: readonly Levers[] = [
	allOpen,
	...neighbours(allOpen),
	...neighbours({...allOpen, account: 'private', portrait: 'hidden'}),
	...neighbours({...allOpen, wall: 'login', search: 'refused'}),
];
const states = settings.flatMap(levers => pageIds.map(page => ({person: people[0].id, page, levers})));

async function probe({url, status, headers, body}: TextAnswer, images: readonly string[]) {
	const html = await readHtml(body);
	const inHtml = await imagesInHtml(body, images);
	const probe = classifyPage({url: new URL(url), status, headers: new Headers(headers), html, image: inHtml.length > 0, now: day});
	return {
		probe,
		inHtml: probe.kind === 'content' ? inHtml : [],
		directives: [...new Set([...html.robots, ...directivesInHeader(headers['x-robots-tag'] ?? '')])],
	};
}

test.each(states)('the lab predicts how the probe classifies the fictional site’s page: $page, $levers', async state => {
	const answers = answersOf(state, day);
	const evidence = evidenceOf(state, inspectedImages, day);
	const probed = await probe(
		answers.page,
		answers.images.map(({url}) => url),
	);

	expect(evidence?.probe.kind).toBe(probed.probe.kind);
	if (evidence?.probe.kind !== 'content') expect(evidence?.probe).toEqual(probed.probe);
	expect(evidence?.rules.directives).toEqual(probed.directives);
	expect(evidence?.rules.robotsTxt).toEqual(
		(await judgeRobotsTxt({kind: 'file', text: answers.robotsTxt.body}, new URL(answers.page.url))).robotsTxt,
	);
	expect(evidence?.images.filter(({inPage}) => inPage).map(({artifact}) => artifact.imageUrl)).toEqual(probed.inHtml);
});

test.each(states)('… and its images: $page, $levers', state => {
	const evidence = evidenceOf(state, inspectedImages, day);
	for (const [index, answer] of answersOf(state, day).images.entries()) {
		const bytes = new Uint8Array(1000 + answer.recipe.width);
		const headers = new Headers(answer.headers);
		const probe = classifyImage({kind: 'answer', status: answer.status, headers, bytes}, headers.get('content-type') ?? '', day);
		expect(imageProbeOf(answer, bytes.length)).toEqual(probe);
		expect(evidence?.images[index]?.probe).toEqual(probe);
		if (probe.kind === 'served')
			expect(evidence?.images[index]?.directives).toEqual(directivesInHeader(answer.headers['x-robots-tag'] ?? ''));
		else expect(evidence?.images[index]?.vision).toEqual({kind: 'not-looked'});
	}
});
