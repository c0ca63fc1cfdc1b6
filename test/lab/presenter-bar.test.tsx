import {signal} from '@preact/signals';
import {parseHTML} from 'linkedom';
import {render} from 'preact';
import {afterEach, expect, test, vi} from 'vitest';

import {PresenterBar} from '../../src/lab/presenter/presenter-bar.tsx';
import type {Progress} from '../../src/lab/presenter/presenter-model.ts';
import {WordsContext} from '../../src/ui/i18n/use-words.ts';
import {getWords} from '../surfaces/words.ts';

afterEach(() => vi.unstubAllGlobals());

test('bug: a key pressed as soon as the first step was there was lost', () => {
	const {document, Event, Element} = parseHTML('<!doctype html><html><body><main></main></body></html>');
	vi.stubGlobal('document', document);
	vi.stubGlobal('Element', Element);
	// What waits for the next frame has not run by the time of the press.
	vi.stubGlobal('requestAnimationFrame', () => 0);
	const main = document.querySelector('main') as Element;
	const go = vi.fn();
	const nothing = vi.fn();
	const progress = signal<Progress | undefined>({path: 'fifteen', index: 0, startedAt: 0, isAsking: false});
	render(
		<WordsContext.Provider value={getWords('en')}>
			<PresenterBar presenter={{progress, start: nothing, resume: nothing, go, stop: nothing}} onOpenNotes={nothing} />
		</WordsContext.Provider>,
		main,
	);
	expect(document.querySelector('.step-line')).not.toBeNull();
	document.dispatchEvent(Object.assign(new Event('keydown'), {key: 'PageDown'}));
	expect(go).toHaveBeenCalledWith(1);
	// Nor may it run later, when the page is gone.
	render(null, main);
});
