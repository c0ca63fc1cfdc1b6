import {readFileSync} from 'node:fs';
import {expect} from 'vitest';
import {distOf} from '../../scripts/prepare.mjs';
import type {Report} from '../../src/core/score/report.ts';
import {addToFigure} from '../figures.ts';
import {type FakeInternet, startFakeInternet} from '../harness/fake-internet.mjs';
import type {RecordedRequest} from '../harness/internet.mjs';
import {launch} from '../harness/launch.mjs';
import {findReport, tabIdOf, waitForReport} from '../harness/records.mjs';
import {breaches, countRequests} from './privacy/nothing-leaves.ts';

export const kinds = ['chromium', 'firefox'] as const;
export type Kind = (typeof kinds)[number];

export interface SceneOptions extends Partial<FakeInternet> {
	/** Folder of the extension, if not the usual build. */
	readonly extension?: string;
	readonly profile?: string;
	/** Whether the extension opens a page when it is installed; default true. */
	readonly hasWelcome?: boolean;
	readonly prefs?: Record<string, unknown>;
	/** Of Chromium. */
	readonly args?: string[];
	readonly env?: NodeJS.ProcessEnv;
	/** Addresses of pages that were opened before the scene, and kept. */
	readonly keptPages?: readonly string[];
	/** The extension page from which the test reads the background's state; not the popup where a policy closes it. */
	readonly panelPage?: string;
}

export type Scene = Awaited<ReturnType<typeof openScene>>;

/** A browser with the built extension, a fake internet of invented people, and an extension page to read the background's state. */
export async function openScene(
	kind: Kind,
	{pages = {}, first, trustedHosts, keptPages = [], panelPage = 'src/popup/index.html', ...options}: SceneOptions = {},
) {
	const internet = await startFakeInternet({pages, ...(first && {first}), ...(trustedHosts && {trustedHosts})});
	const session = await launch(kind, {extension: distOf(kind), internet, ...options});
	const panel = await session.openExtensionPage(panelPage, '?tab=-1');
	return {
		...session,
		internet,
		panel,
		async visit(url: string) {
			const page = await session.newPage();
			await page.goto(url, {waitUntil: 'load'});
			// A hidden page is not read.
			await page.bringToFront();
			return page;
		},
		reportOf: (url: string): Promise<Report> => waitForReport(panel, url),
		/** `undefined` if none comes within so many milliseconds. */
		reportWithin: (url: string, milliseconds: number): Promise<Report | undefined> => findReport(panel, url, milliseconds),
		tabId: (url: string): Promise<number | undefined> => tabIdOf(panel, url),
		async end() {
			await session.close();
			await internet.close();
			expectNoLeaks(internet.requests, keptPages);
		},
	};
}

/** Checked at the end of every scene, whatever it is about. */
function expectNoLeaks(requests: readonly RecordedRequest[], keptPages: readonly string[]): void {
	expect(breaches(requests, keptPages), 'the network saw what it should not').toEqual([]);
	const counted = countRequests(requests);
	addToFigure('scenes', 1, 'scenes in the end-to-end tests; every request in each was checked, with 0 breaches');
	addToFigure('scenes-requests', counted.requests, 'requests in those scenes, by pages and by the extension');
	addToFigure('scenes-probes', counted.probes, 'requests by the extension in those scenes, all without cookie, referrer, origin or name');
	addToFigure(
		'scenes-hosts',
		counted.hosts,
		'hosts the extension sent requests to, counted per scene: those of the open pages and their pictures',
	);
}

export const fixture = (site: string, kind: string): string =>
	readFileSync(new URL(`../fixtures/sites/${site}/${kind}.html`, import.meta.url), 'utf8');
