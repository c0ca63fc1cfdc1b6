import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {noteFigure} from '../../figures.ts';
import {kinds} from '../scene.ts';
import {hostOf, image, isProbe, type Name, otherHost, reportPath, type Story, tellStory} from './http2-story.ts';
import {hashOfHost} from './lasting-traces.ts';

describe.each(kinds)('over HTTP/2, with a certificate that the browser trusts, in %s', kind => {
	let told: Promise<Story> | undefined;
	/** Told once for all tests, and again where that failed. */
	const story = (): Promise<Story> => {
		told ??= tellStory(kind).catch(error => {
			told = undefined;
			throw error;
		});
		return told;
	};

	test('a probe shares no connection with the page, and continues no TLS session of it', async () => {
		const {requests} = await story();
		expect([...new Set(requests.map(({connection}) => connection.protocol))]).toEqual(['h2']);
		const {ofPage, ofProbes} = connectionsTo('usual', await story());
		expect(ofProbes.length).toBeGreaterThan(0);
		expect(ofProbes.filter(({number}) => ofPage.some(each => each.number === number))).toEqual([]);
		// Later ones may continue the session of the first.
		expect(ofProbes[0]).toMatchObject({isResumed: false});
	});

	test('the answer to a probe signs nobody out, leaves no cookie, and has nothing remembered for the page', async () => {
		const {requests, left, httpsOnly, files} = await story();
		expect(left.usual).toEqual(['session=secret', 'kept']);
		expect(httpsOnly).not.toContain('usual');
		expect(files['probed-usual']).toEqual([]);
		const sent = requests.filter(asked => !isProbe(asked)).flatMap(({headers}) => Object.entries(headers));
		expect(sent.filter(([header, value]) => /probed/.test(`${value}`) || /alt-used|model|platform-version/.test(header))).toEqual([]);
	});

	test('without our rule it would, so the test before can fail', async () => {
		const {left, httpsOnly, files} = await story();
		expect(httpsOnly).toContain('unruled');
		if (kind === 'chromium') return;
		// Chromium clears nothing for a request without cookies, and remembers other hosts for the extension alone.
		expect(left.unruled).toEqual(['', null]);
		expect(files[otherHost('unruled')]).toEqual(['AlternateServices.bin']);
	});

	test('network reports, which Chromium sends in spite of our rule, name probes only and carry no cookie', async ({annotate}) => {
		const {requests, reports} = await story();
		expect(requests.filter(({path: asked, headers}) => asked.startsWith('/reports-of-') && headers.cookie !== undefined)).toEqual([]);
		expect(reports.join()).not.toMatch(/-extension:|overexposed/i);
		const probed = requests.filter(isProbe).map(({host, path: asked}) => `https://${host}${asked}`);
		const reported = reports.flatMap(body => (JSON.parse(body) as readonly {readonly url: string}[]).map(({url}) => url));
		// Reports are reported, too.
		expect(reported.filter(url => !probed.includes(url) && !url.includes('/reports-of-'))).toEqual([]);
		if (kind === 'firefox') expect(reported).toEqual([]);
		await annotate(`${reported.length} requests reported`);
	});

	test('what Chromium remembers of probes in spite of our rule, it keeps for the extension alone; Firefox remembers nothing', async () => {
		const {files} = await story();
		const found = [reportPath('usual'), otherHost('usual')].flatMap(text => files[text] ?? []).map(file => path.basename(file));
		const known = kind === 'chromium' ? ['Network Persistent State', 'Reporting and NEL', 'Reporting and NEL-journal'] : [];
		expect(found.filter(file => !known.includes(file))).toEqual([]);
	});

	test('of a page in a private window, nothing is requested, and nothing is in any file of the profile', async () => {
		const {requests, files} = await story();
		const visited = requests.filter(({host}) => host === hostOf('private'));
		expect(visited.length).toBeGreaterThan(0);
		expect.soft(visited.filter(isProbe)).toEqual([]);
		for (const text of [hostOf('private'), hashOfHost(hostOf('private')), image('private'), reportPath('private')])
			expect.soft(files[text], text).toEqual([]);
		// The search finds what is there.
		expect(files[hostOf('usual')]?.length).toBeGreaterThan(1);
	});

	test.runIf(kind === 'firefox')('behind an HTTP proxy, the connections that a probe shares with the page are counted', async () => {
		const {ofPage, ofProbes} = connectionsTo('proxied', await story());
		expect(ofProbes.length).toBeGreaterThan(0);
		const shared = ofProbes.filter(({number, isResumed}) => isResumed || ofPage.some(each => each.number === number));
		noteFigure(
			'shared-behind-proxy-firefox',
			shared.length,
			`of ${ofProbes.length} connections that probes used behind an HTTP proxy in firefox, shared with the page; without a proxy none`,
		);
	});
});

/** The connections to a page's host, in the order of their first requests. */
function connectionsTo(name: Name, {requests}: Story) {
	const there = requests.filter(({host, path: asked}) => host === hostOf(name) && asked !== reportPath(name));
	const connections = (probes: boolean) => [...new Set(there.filter(asked => isProbe(asked) === probes).map(({connection}) => connection))];
	return {ofProbes: connections(true), ofPage: connections(false)};
}
