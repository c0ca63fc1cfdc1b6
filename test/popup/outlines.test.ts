import {beforeEach, expect, test, vi} from 'vitest';
import {extensionConnector} from '../../src/popup/extension-connector.ts';
import {createWords} from '../../src/ui/i18n/words.ts';

const sendMessage = vi.hoisted(() => vi.fn());
vi.mock('../../src/messaging/send.ts', () => ({sendMessage}));

const {showFaces} = extensionConnector(
	7,
	createWords(key => key),
	false,
);
const image = {imageUrl: 'https://x.com/a.jpg', width: 1, height: 1, faces: []};
const sent = () => sendMessage.mock.calls.map(([type]) => type);

beforeEach(() => void sendMessage.mockReset());

test('the script that draws is brought before there is something to draw, and not to take it away', async () => {
	sendMessage.mockImplementation(async type => type === 'faces/prepare' || 1);
	expect(await showFaces([image])).toBe(1);
	expect(sent()).toEqual(['faces/prepare', 'faces/show']);
	await showFaces([]);
	expect(sent()).toEqual(['faces/prepare', 'faces/show', 'faces/show']);
});

test('no outlines where the browser does not let the script in', async () => {
	sendMessage.mockResolvedValue(false);
	expect(await showFaces([image])).toBe(0);
	expect(sent()).toEqual(['faces/prepare']);
});
