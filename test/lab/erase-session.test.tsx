import {parseHTML} from 'linkedom';
import {render} from 'preact';
import {act} from 'preact/test-utils';
import {afterEach, expect, test, vi} from 'vitest';
import {EraseSession} from '../../src/lab/shell/erase-session.tsx';
import {WordsContext} from '../../src/ui/i18n/use-words.ts';
import {getWords} from '../surfaces/words.ts';

afterEach(() => vi.unstubAllGlobals());

test('bug: the question had no focus, and whoever answered it by keyboard was left nowhere', async () => {
	const {document, HTMLElement} = parseHTML('<!doctype html><html><body><main></main></body></html>');
	const root = document.querySelector('main') as HTMLElement;
	vi.stubGlobal('document', document);
	vi.stubGlobal('requestAnimationFrame', (run: () => void) => setTimeout(run));
	const focused: Element[] = [];
	HTMLElement.prototype.focus = function focus(this: Element) {
		focused.push(this);
	};
	const onErase = vi.fn();
	act(() =>
		render(
			<WordsContext.Provider value={getWords('en')}>
				<EraseSession onErase={onErase} />
			</WordsContext.Provider>,
			root,
		),
	);
	const press = async (selector: string, index = 0): Promise<void> => {
		act(() => root.querySelectorAll<HTMLElement>(selector)[index]?.click());
		await new Promise(resolve => setTimeout(resolve, 10));
	};
	const first = root.querySelector('button');

	await press('button');
	expect(focused.at(-1)).toBe(root.querySelector('[role="alertdialog"]'));
	await press('[role="alertdialog"] button', 1);
	expect(focused.at(-1)).toBe(first);
	await press('button');
	await press('[role="alertdialog"] button');
	expect(onErase).toHaveBeenCalledOnce();
	expect(focused.slice(2)).toHaveLength(2);
	expect(focused.at(-1)).toBe(first);
});
