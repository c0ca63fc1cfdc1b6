import {beforeAll, expect, test, vi} from 'vitest';
import {startBackground, updated} from './background-world.ts';

const sendMessage = vi.fn(async () => undefined);
vi.mock('../../src/messaging/send.ts', () => ({sendMessage}));

beforeAll(async () => {
	await startBackground();
});

const move = (url = 'https://x.com/bert') => {
	for (const listener of updated) listener(7, {status: 'loading', url}, {url});
};

test('bug: in Firefox before 147, a page that changed its address long after a click, or without one, was not read', () => {
	move();
	expect(sendMessage, 'elsewhere the page knows by itself').not.toHaveBeenCalled();
	vi.stubEnv('MODE', 'firefox');
	move();
	move('moz-extension://0f8a/src/popup/index.html');
	vi.unstubAllEnvs();
	expect(sendMessage, 'no script of ours listens in a page of the browser’s').toHaveBeenCalledExactlyOnceWith(
		'page/moved',
		{url: 'https://x.com/bert'},
		7,
	);
});
