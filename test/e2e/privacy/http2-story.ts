import {mkdtempSync, rmSync} from 'node:fs';
import type {IncomingMessage, ServerResponse} from 'node:http';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {Page} from 'puppeteer-core';
import {expect} from 'vitest';
import {allowPrivateWindows} from '../../harness/extension-lifecycle.mjs';
import {evaluateInWindow} from '../../harness/firefox-window.mjs';
import type {RecordedRequest} from '../../harness/internet.mjs';
import {eventually, waitForReport} from '../../harness/records.mjs';
import {fixture, type Kind, openScene, type Scene} from '../scene.ts';
import {filesWith, hashOfHost} from './lasting-traces.ts';

/** Visited as usual, behind a proxy, in a private window, and after our rule for answers was removed. */
const names = ['usual', 'proxied', 'private', 'unruled'] as const;
export type Name = (typeof names)[number];

/** On a site whose hosts no browser knows to be HTTPS only, so that it shows whether it has learned so. */
export const hostOf = (name: Name): string => `${name}-muster.smugmug.com`;
const addressOf = (name: Name): string => `https://${hostOf(name)}/`;
export const reportPath = (name: Name): string => `/reports-of-${name}`;
export const otherHost = (name: Name): string => `instead-of-${name}.example`;
export const image = (name: Name): string => `i-of-${name}`;

export interface Story {
	readonly requests: readonly RecordedRequest[];
	/** The bodies of network reports. */
	readonly reports: readonly string[];
	/** What a page still has after it was probed: its cookie and what it stored. */
	readonly left: Readonly<Partial<Record<Name, unknown>>>;
	/** Whose hosts the browser has learned to visit by HTTPS only. */
	readonly httpsOnly: readonly Name[];
	/** By text: the files of the profile that contain it, after the browser was closed. */
	readonly files: Readonly<Record<string, readonly string[]>>;
}

export const isProbe = ({headers}: RecordedRequest): boolean => headers['sec-fetch-dest'] === 'empty';

/** One browser, from its start to what is left in its profile. */
export async function tellStory(kind: Kind): Promise<Story> {
	const profile = mkdtempSync(path.join(tmpdir(), 'overexposed-profile-'));
	try {
		const {httpsOnly, ...story} = await browse(kind, profile);
		const texts = names.flatMap(name => [
			hostOf(name),
			hashOfHost(hostOf(name)),
			reportPath(name),
			otherHost(name),
			image(name),
			`probed-${name}`,
		]);
		const files = Object.fromEntries(texts.map(text => [text, filesWith(profile, text)]));
		return {...story, files, httpsOnly: httpsOnly ?? names.filter(name => files[hashOfHost(hostOf(name))]?.length)};
	} finally {
		rmSync(profile, {recursive: true, force: true, maxRetries: 5});
	}
}

async function browse(kind: Kind, profile: string) {
	const reports: string[] = [];
	const scene = await openScene(kind, {
		profile,
		// No host by its name: browsers keep certificates with what they cache.
		trustedHosts: ['*.smugmug.com'],
		first: (asked, request, response) => answer(asked, request, response, reports),
		// Chromium otherwise collects reports for a minute.
		args: ['--short-reporting-delay'],
	});
	const left: Partial<Record<Name, unknown>> = {};
	const visit = async (panel: Page, name: Name): Promise<void> => {
		const page = await scene.visit(addressOf(name));
		expect(await waitForReport(panel, addressOf(name))).toMatchObject({site: 'smugmug'});
		const readLeft = () => page.evaluate(() => [document.cookie, localStorage.getItem('kept')] as const);
		// Firefox clears when it has the time, which may be after the report.
		if (kind === 'firefox' && name === 'unruled') await eventually(async () => (await readLeft()).join('') === '');
		left[name] = await readLeft();
		// What the browser remembers would show in these requests.
		await page.reload();
		await page.close();
	};
	try {
		await allowPrivateWindows(scene);
		const panel = await scene.openExtensionPage('src/popup/index.html', '?tab=-1');
		await visit(panel, 'usual');
		await visitPrivately(panel, 'private');
		if (kind === 'firefox') {
			await useProxy(scene, true);
			await visit(panel, 'proxied');
			await useProxy(scene, false);
		}
		await panel.evaluate(removeRules);
		await visit(panel, 'unruled');
		const httpsOnly = kind === 'firefox' ? await askFirefox(scene) : undefined;
		return {requests: scene.internet.requests, reports, left, httpsOnly};
	} finally {
		await scene.end();
	}
}

/** What a site can have a browser remember or do. */
const lastingHeaders = (name: Name): Readonly<Record<string, string>> => ({
	'set-cookie': `probed-${name}=1; Secure; Path=/; Max-Age=86400`,
	'clear-site-data': '"cookies", "storage"',
	'strict-transport-security': 'max-age=31536000',
	nel: '{"report_to":"all","max_age":86400,"success_fraction":1,"failure_fraction":1}',
	'report-to': `{"group":"all","max_age":86400,"endpoints":[{"url":"https://${hostOf(name)}${reportPath(name)}"}]}`,
	'reporting-endpoints': `default="https://${hostOf(name)}${reportPath(name)}"`,
	'alt-svc': `h2="${otherHost(name)}:443"; ma=86400`,
	'accept-ch': 'sec-ch-ua-model, sec-ch-ua-platform-version',
});

function answer(asked: URL, request: IncomingMessage, response: ServerResponse, reports: string[]): boolean {
	const name = names.find(each => asked.hostname === hostOf(each) || asked.pathname.includes(image(each)));
	if (!name) return false;
	if (asked.pathname === reportPath(name)) {
		let body = '';
		request.on('data', part => (body += part)).on('end', () => body !== '' && reports.push(body));
		// From the image host, they are sent only if this is allowed.
		response.writeHead(200, {'access-control-allow-origin': '*', 'access-control-allow-headers': 'content-type'}).end();
		return true;
	}

	const isByUs = request.headers['sec-fetch-dest'] === 'empty';
	if (isByUs) for (const [header, value] of Object.entries(lastingHeaders(name))) response.setHeader(header, value);
	if (asked.pathname !== '/') return false;
	if (!isByUs) response.setHeader('set-cookie', 'session=secret; Secure; SameSite=None; Path=/; Max-Age=86400');
	response.writeHead(200, {'content-type': 'text/html; charset=utf-8'}).end(pageOf(name));
	return true;
}

const pageOf = (name: Name): string =>
	`${fixture('smugmug', 'profile').replaceAll('i-drawn', image(name))}<script>localStorage.setItem('kept', 'kept')</script>`;

async function visitPrivately(panel: Page, name: Name): Promise<void> {
	const windowId = await panel.evaluate(async url => (await chrome.windows.create({incognito: true, url}))?.id, addressOf(name));
	expect(await waitForReport(panel, addressOf(name))).toMatchObject({site: 'smugmug'});
	await panel.evaluate(id => chrome.windows.remove(id as number), windowId);
}

async function removeRules(): Promise<void> {
	const rules = await chrome.declarativeNetRequest.getSessionRules();
	await chrome.declarativeNetRequest.updateSessionRules({removeRuleIds: rules.map(({id}) => id)});
}

const useProxy = ({browser}: Scene, isProxy: boolean) =>
	evaluateInWindow(browser, `Services.prefs.setIntPref('network.proxy.type', ${Number(isProxy)})`);

async function askFirefox({browser}: Scene): Promise<readonly Name[]> {
	const isKnown = (name: Name) =>
		evaluateInWindow(
			browser,
			`Cc['@mozilla.org/ssservice;1'].getService(Ci.nsISiteSecurityService).isSecureURI(Services.io.newURI('${addressOf(name)}'))`,
		);
	const known = await Promise.all(names.map(isKnown));
	return names.filter((_, index) => known[index]);
}
