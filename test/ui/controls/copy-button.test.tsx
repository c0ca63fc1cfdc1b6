import {parseHTML} from 'linkedom';
import {h, render} from 'preact';
import {act} from 'preact/test-utils';
import {afterEach, expect, test, vi} from 'vitest';
import {CopyButton} from '../../../src/ui/controls/copy-button.tsx';
import {WordsContext} from '../../../src/ui/i18n/use-words.ts';
import {getWords} from '../../surfaces/words.ts';

afterEach(() => vi.unstubAllGlobals());

test('says that a text was copied until there is another one', async () => {
	const {document} = parseHTML('<!doctype html><html><body><div></div></body></html>');
	const root = document.querySelector('div') as HTMLDivElement;
	const copied: string[] = [];
	vi.stubGlobal('document', document);
	vi.stubGlobal('navigator', {clipboard: {writeText: async (text: string) => void copied.push(text)}});
	const show = (text: string) => act(() => render(h(WordsContext.Provider, {value: getWords('en')}, <CopyButton text={text} />), root));

	await show('Dear Ada');
	expect(root.textContent).toBe('Copy the text');
	await act(async () => root.querySelector('button')?.click());
	expect(copied).toEqual(['Dear Ada']);
	await expect.poll(() => root.textContent).toBe('Copied');
	await show('Dear Bert');
	expect(root.textContent).toBe('Copy the text');
});
