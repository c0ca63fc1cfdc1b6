import {fakeBrowser} from '@webext-core/fake-browser';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {type ProbeContext, probePageCached} from '../../../src/background/analysis/cached-probe.ts';
import {takenAt} from '../../core/evidence-of.ts';
import {html, stubNetwork} from '../../probe/answers.ts';

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.unstubAllGlobals());

const hour = 3_600_000;

describe('bug: a page that opens, asks to sign in and opens again was told by its last answer alone:', () => {
	const open = '<meta property="profile:username" content="ada">';
	const logIn = '<input type="password">';
	const ask = (body: string, hours: number, change: Partial<ProbeContext> = {}, status = 200) => {
		stubNetwork(() => html(body, {status}));
		const context = {url: new URL('https://faces.example/ada'), bypassCache: true, signal: new AbortController().signal};
		return probePageCached({...context, now: takenAt + hours * hour, ...change}, []);
	};

	test('both answers are kept', async () => {
		expect(await ask(open, 0)).not.toHaveProperty('otherProbe');
		expect(await ask(logIn, 1), 'one change may be one that the user made').not.toHaveProperty('otherProbe');
		expect(await ask(open, 2)).toMatchObject({probe: {kind: 'content'}, otherProbe: {kind: 'wall', how: 'login-form'}});
		expect(await ask(open, 3)).toMatchObject({probe: {kind: 'content'}, otherProbe: {kind: 'wall'}});
		expect(await ask('', 3, {bypassCache: false})).toMatchObject({probe: {kind: 'content'}, otherProbe: {kind: 'wall'}});
		expect(await ask(logIn, 4)).toMatchObject({probe: {kind: 'wall'}, otherProbe: {kind: 'content'}});
	});

	test('until the user went out to change a setting', async () => {
		for (const [hours, body] of [open, logIn, open].entries()) await ask(body, hours);
		expect(await ask(logIn, 4, {changedAt: takenAt + 3 * hour})).not.toHaveProperty('otherProbe');
	});

	test('an answer that turns us away is neither remembered nor taken for a change', async () => {
		await ask(open, 0);
		expect((await ask('', 0.5, {}, 403)).probe).toEqual({kind: 'turned-away', status: 403});
		expect(await ask(open, 1)).not.toHaveProperty('otherProbe');
	});
});
