import {readFileSync} from 'node:fs';
import path from 'node:path';
import {vi} from 'vitest';

/** Answers from the source tree what the browser answers from the package. */
export const packaged = vi.fn();

const answer = async (url: string): Promise<Response> =>
	Response.json(JSON.parse(readFileSync(path.resolve('src/static', new URL(url).pathname.slice(1)), 'utf8')));

/** A browser in this language, with the texts of the package. */
export function speak(
	{runtime, i18n}: {runtime: {getURL: (file: string) => string}; i18n: {getMessage: (key: string) => string}},
	language: string,
): void {
	packaged.mockReset().mockImplementation(answer);
	vi.stubGlobal('fetch', packaged);
	vi.spyOn(runtime, 'getURL').mockImplementation(file => `chrome-extension://id/${file}`);
	vi.spyOn(i18n, 'getMessage').mockImplementation(key => (key === 'language_tag' ? language : key));
}
