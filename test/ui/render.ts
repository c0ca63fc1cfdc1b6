import {parseHTML} from 'linkedom';
import {type ComponentChildren, h, render as put} from 'preact';
import {onTestFinished} from 'vitest';
import {WordsContext} from '../../src/ui/i18n/use-words.ts';
import {getWords} from '../surfaces/words.ts';

/** A component as it stands in a page, in a language: for what needs no layout. */
export function render(children: ComponentChildren, language = 'en'): Element {
	const {document, HTMLElement} = parseHTML('<!doctype html><html><body><div></div></body></html>');
	const before = globalThis.document;
	const root = document.querySelector('div');
	if (!root) throw new Error('the page has lost its place for the component');
	// linkedom has no focus to give.
	HTMLElement.prototype.focus ??= () => undefined;
	Object.assign(globalThis, {document});
	put(h(WordsContext.Provider, {value: getWords(language)}, children), root);
	Object.assign(globalThis, {document: before});
	// Effects that are still waiting for the next frame would run when the page is gone, and fail.
	onTestFinished(() => put(null, root));
	return root;
}
