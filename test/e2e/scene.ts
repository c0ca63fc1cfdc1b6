import {readFileSync} from 'node:fs';
import {expect} from 'vitest';
import {distOf} from '../../scripts/prepare.mjs';
import type {Report} from '../../src/core/score/report.ts';
import {addToFigure} from '../figures.ts';
import {type FakeInternet, startFakeInternet} from '../harness/fake-internet.mjs';
import type {RecordedRequest} from '../harness/internet.mjs';
import {launch} from '../harness/launch.mjs';
import {tabIdOf, waitForReport} from '../harness/records.mjs';
import {breaches, countRequests} from './privacy/nothing-leaves.ts';

export const kinds = ['chromium', 'firefox'] as const;
export type Kind = (typeof kinds)[number];

export interface SceneOptions extends Partial<FakeInternet> {
	/** Folder of another build than the usual one. */
	readonly extension?: string;
	readonly profile?: string;
	readonly prefs?: Record<string, unknown>;
	readonly env?: NodeJS.ProcessEnv;
	/** The page of ours to look in from; not the popup's where a policy closes that. */
	readonly panelPage?: string;
}

export type Scene = Awaited<ReturnType<typeof openScene>>;

/** A browser with the built extension, an internet of invented people, and a page of our own to see what the background keeps. */
export async function openScene(kind: Kind, {pages = {}, first, panelPage = 'src/popup/index.html', ...options}: SceneOptions = {}) {
	const internet = await startFakeInternet({pages, ...(first && {first})});
	const session = await launch(kind, {extension: distOf(kind), internet, ...options});
	const panel = await session.openExtensionPage(panelPage, '?tab=-1');
	return {
		...session,
		internet,
		panel,
		async visit(url: string) {
			const page = await session.newPage();
			await page.goto(url, {waitUntil: 'load'});
			return page;
		},
		reportOf: (url: string, patience?: number): Promise<Report | undefined> => waitForReport(panel, url, patience),
		tabId: (url: string): Promise<number | undefined> => tabIdOf(panel, url),
		async end() {
			await session.close();
			await internet.close();
			expectNothingLeft(internet.requests);
		},
	};
}

/** Every scene is held to it, whatever it was about. */
function expectNothingLeft(requests: readonly RecordedRequest[]): void {
	expect(breaches(requests), 'the network saw what it should not').toEqual([]);
	const counted = countRequests(requests);
	addToFigure('scenes', 1, 'scenes in the end-to-end tests; every request in each was checked, with 0 breaches');
	addToFigure('scenes-requests', counted.requests, 'requests in those scenes, by pages and by the extension');
	addToFigure('scenes-probes', counted.looks, 'requests by the extension in those scenes, all without cookie, referrer, origin or name');
	addToFigure(
		'scenes-hosts',
		counted.hosts,
		'hosts the extension sent requests to, counted per scene: those of the open pages and their pictures',
	);
}

export const fixture = (site: string, kind: string): string =>
	readFileSync(new URL(`../fixtures/sites/${site}/${kind}.html`, import.meta.url), 'utf8');
