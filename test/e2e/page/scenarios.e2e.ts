import type {ServerResponse} from 'node:http';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {pageVerdict} from '../../../src/core/report/page-sentence.ts';
import type {Report} from '../../../src/core/score/report.ts';
import english from '../../../src/static/_locales/en/messages.json' with {type: 'json'};
import {createWords, sayFinding} from '../../../src/ui/i18n/words.ts';
import {saySentences} from '../../../src/ui/report/verdict-lines.tsx';
import type {FakeInternet} from '../../harness/fake-internet.mjs';
import {eventually, readRecord} from '../../harness/records.mjs';
import {kinds, openScene, type Scene} from '../scene.ts';
import type {Answer, Scenario} from './scenario.ts';
import {scenarios} from './scenarios.ts';

const robots: Readonly<Record<string, string>> = {
	'github.com': 'User-agent: *\nDisallow: /',
	'www.flickr.com': 'User-agent: *\nContent-Signal: ai-train=no\nAllow: /\nContent-Usage: train-ai=n',
};

/** The extension's own requests have the destination `empty`; those of a visit say what they are for. */
const internet: FakeInternet['first'] = (asked, request, response) => {
	if (request.headers['sec-fetch-dest'] !== 'empty') return false;
	const rules = robots[asked.hostname];
	if (asked.pathname === '/robots.txt' && rules) return send(response, {status: 200, body: rules});
	const scenario = scenarios.find(({url, image}) => url === asked.href || folderOf(image) === folderOf(asked.href));
	const answer = scenario && (scenario.url === asked.href ? scenario.anonymousPage : scenario.anonymousImage);
	return answer !== undefined && send(response, answer);
};

const folderOf = (address: string): string => new URL('.', address).href;

function send(response: ServerResponse, answer: Answer): true {
	if (answer !== 'never') response.writeHead(answer.status, answer.headers).end(answer.body);
	return true;
}

const words = createWords(key => english[key].message);

/** Every sentence that the popup shows about the page. */
const sentences = (report: Report): readonly string[] => [
	...Object.values(pageVerdict(report)).map(part => saySentences(part, words)),
	...report.links.flatMap(({evidence}) => evidence.map(finding => sayFinding(words, finding))),
];

/** Their pages are opened first, since the probe waits ten seconds for an answer. */
const unanswered = scenarios.filter(({anonymousPage}) => anonymousPage === 'never');
const answered = scenarios.filter(scenario => !unanswered.includes(scenario));

/** Milliseconds, Firefox's default: longer than the probe waits for a response. */
const firefoxIdleTimeout = 30_000;

describe.each(kinds)('reports are correct, in %s:', kind => {
	let scene: Scene;
	beforeAll(async () => {
		const pages = Object.fromEntries(scenarios.map(({url, page}) => [url, page]));
		scene = await openScene(kind, {pages, first: internet, prefs: {'extensions.background.idle.timeout': firefoxIdleTimeout}});
		for (const {url} of unanswered) {
			await scene.visit(url);
			// The rest happens even in a background tab.
			await eventually(() => readRecord(scene.panel, url));
		}
	});
	afterAll(() => scene.end());

	test.each([...answered, ...unanswered])('$name', async scenario => {
		const {
			url,
			exposure: [low, high],
			link: [id, least, most],
			says,
			neverSays = [],
		}: Scenario = scenario;
		const page = unanswered.includes(scenario) ? undefined : await scene.visit(url);
		const report = await scene.reportOf(url);
		await page?.close();

		const said = sentences(report);
		for (const sentence of says) expect(said).toContain(sentence);
		for (const pattern of neverSays) expect(said.filter(sentence => pattern.test(sentence))).toEqual([]);
		const link = report.links.find(one => one.id === id);
		expect(link?.low, `${id}, at least`).toBeGreaterThanOrEqual(least - 1e-9);
		expect(link?.high, `${id}, at most`).toBeLessThanOrEqual(most + 1e-9);
		expect(report.exposure.low, 'exposure, at least').toBeGreaterThanOrEqual(low);
		expect(report.exposure.high, 'exposure, at most').toBeLessThanOrEqual(high);
	});
});
