import {beforeAll, expect, test, vi} from 'vitest';
import {startBackground, updated} from './background-world.ts';

const sendMessage = vi.fn(async () => undefined);
vi.mock('../../src/messaging/send.ts', () => ({sendMessage}));

beforeAll(async () => {
	await startBackground();
});

const move = () => {
	for (const listener of updated) listener(7, {status: 'loading', url: 'https://x.com/bert'}, {url: 'https://x.com/bert'});
};

test('bug: in Firefox before 147, a page that changed its address long after a click, or without one, was not read', () => {
	move();
	expect(sendMessage, 'elsewhere the page knows by itself').not.toHaveBeenCalled();
	vi.stubEnv('MODE', 'firefox');
	move();
	vi.unstubAllEnvs();
	expect(sendMessage).toHaveBeenCalledExactlyOnceWith('page/moved', {}, 7);
});
