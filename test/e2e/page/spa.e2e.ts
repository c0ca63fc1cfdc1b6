import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import type {Report} from '../../../src/core/score/report.ts';
import {type Kind, kinds, openScene, type Scene} from '../scene.ts';

const portrait = (user: string) =>
	`<a href="/${user}/photo"><img src="https://pbs.twimg.com/profile_images/1/${user}_400x400.jpg" width="134" height="134"></a>`;
const posted = (user: string) =>
	`<div data-testid="tweetPhoto"><img src="https://pbs.twimg.com/media/${user}?format=jpg&name=small" width="300" height="200"></div>`;
const page = (user: string) => `<!doctype html><title>${user}</title><body>${portrait(user)}${posted(user)}</body>`;

/** Firefox before 147. */
const withoutNavigationApi = {'dom.navigation.webidl.enabled': false};

const browsers: readonly (readonly [string, Kind, Record<string, unknown>])[] = [
	...kinds.map(kind => [kind, kind, {}] as const),
	['a Firefox without the Navigation API', 'firefox', withoutNavigationApi],
];

describe.each(browsers)('a single-page application, in %s', (_, kind, prefs) => {
	let scene: Scene;
	beforeAll(async () => {
		scene = await openScene(kind, {
			prefs,
			pages: {'https://x.com/ada_muster': page('ada_muster'), 'https://x.com/home': '<!doctype html><title>Home</title><p>Feed'},
		});
	});
	afterAll(() => scene.end());

	test('from the feed to a profile and to another, each profile is reported with its own images', async () => {
		const tab = await scene.visit('https://x.com/home');
		await tab.evaluate((html: string) => {
			history.pushState({}, '', '/ada_muster');
			document.body.innerHTML = html;
		}, portrait('ada_muster') + posted('ada_muster'));
		const ada = await scene.reportOf('https://x.com/ada_muster');
		expect(imagesIn(ada)).toContain('ada_muster');

		await tab.evaluate((html: string) => {
			history.pushState({}, '', '/bert_muster');
			setTimeout(() => {
				document.body.innerHTML = html;
			}, 300);
		}, portrait('bert_muster') + posted('bert_muster'));
		const bert = await scene.reportOf('https://x.com/bert_muster');
		expect(imagesIn(bert)).toContain('bert_muster');
		expect(imagesIn(bert)).not.toContain('ada_muster');
	});
});

const imagesIn = (report: Report | undefined): string => (report?.images ?? []).map(({imageUrl}) => imageUrl).join(' ');
