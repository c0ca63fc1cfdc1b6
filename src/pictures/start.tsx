import {signal} from '@preact/signals';
import {render} from 'preact';
import {WordsContext} from '../ui/i18n/use-words.ts';
import type {Words} from '../ui/i18n/words.ts';
import {Pictures} from './app.tsx';

export interface PicturesEnvironment {
	readonly words: Words;
}

/** Renders the page into a document. What is opened on it is held in memory alone, and gone when the page is closed. */
export function startPictures(root: Element, {words}: PicturesEnvironment): void {
	document.title = `${words.say('pictures_title')} · ${words.say('brand')}`;
	document.documentElement.lang = words.locale;
	document.documentElement.dir = words.direction;
	const hash = signal(location.hash);
	addEventListener('hashchange', () => {
		hash.value = location.hash;
	});
	render(
		<WordsContext.Provider value={words}>
			<Pictures hash={hash} />
		</WordsContext.Provider>,
		root,
	);
}
