import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {stubNetwork} from './answers.ts';

const updateSessionRules = vi.fn();
const world = chrome as unknown as {declarativeNetRequest?: object};

beforeEach(() => {
	vi.resetModules();
	updateSessionRules.mockReset().mockResolvedValue(undefined);
	world.declarativeNetRequest = {updateSessionRules};
	vi.spyOn(chrome.runtime, 'getURL').mockImplementation(file => `chrome-extension://own-id/${file}`);
});
afterEach(() => {
	delete world.declarativeNetRequest;
	vi.unstubAllGlobals();
});

const ask = async () => {
	const {anonymousFetch} = await import('../../src/probe/anonymous-fetch.ts');
	return anonymousFetch(new URL('https://social.example/ada'), ['social.example'], {timeOut: 1000, maxBytes: 10, onTooLarge: 'refuse'});
};

test('the rule covers what comes from the extension and from no tab, and nothing is sent before the browser has it', async () => {
	let accept = () => {};
	updateSessionRules.mockReturnValue(new Promise<void>(resolve => (accept = resolve)));
	const asked = stubNetwork(() => new Response('hello'));
	const answer = ask();
	await vi.waitFor(() => expect(updateSessionRules).toHaveBeenCalledOnce());
	expect(asked).not.toHaveBeenCalled();
	accept();
	expect(await answer).toMatchObject({kind: 'answer'});

	const [{addRules}] = updateSessionRules.mock.calls[0] as [
		{addRules: readonly [{action: {responseHeaders: object[]}; condition: object}]},
	];
	expect(addRules).toHaveLength(1);
	expect(addRules[0].condition).toEqual({tabIds: [-1], initiatorDomains: ['own-id'], resourceTypes: ['xmlhttprequest']});
	for (const header of ['set-cookie', 'clear-site-data', 'strict-transport-security', 'nel', 'report-to', 'alt-svc'])
		expect(addRules[0].action.responseHeaders).toContainEqual({header, operation: 'remove'});
});

test('a browser that takes no such rule is asked once, told about, and probes all the same', async () => {
	const told = vi.spyOn(console, 'warn').mockReturnValue();
	updateSessionRules.mockRejectedValue(new Error('no such rule'));
	stubNetwork(() => new Response('hello'));
	expect([await ask(), await ask()]).toMatchObject([{kind: 'answer'}, {kind: 'answer'}]);
	expect(updateSessionRules).toHaveBeenCalledOnce();
	expect(told).toHaveBeenCalledOnce();
});
