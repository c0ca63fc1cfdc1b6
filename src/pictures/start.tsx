import {signal} from '@preact/signals';
import {render} from 'preact';
import {keepFocus} from '../ui/controls/keep-focus.ts';
import {WordsContext} from '../ui/i18n/use-words.ts';
import type {Words} from '../ui/i18n/words.ts';
import {AllPicturesContext} from './all-pictures/all-pictures-context.ts';
import type {ReviewModel} from './all-pictures/review-model.ts';
import {Pictures} from './app.tsx';
import {BeforePostingContext} from './before-posting/before-posting-context.ts';
import type {BeforePostingModel} from './before-posting/model.ts';

export interface PicturesEnvironment {
	readonly words: Words;
	readonly beforePosting: BeforePostingModel;
	/** In tests, with a detector of theirs. */
	readonly allPictures?: ReviewModel;
}

/** Renders the page into a document. What is opened on it is held in memory alone, and gone when the page is closed. */
export function startPictures(root: Element, {words, beforePosting, allPictures}: PicturesEnvironment): void {
	document.title = `${words.say('pictures_title')} · ${words.say('brand')}`;
	document.documentElement.lang = words.locale;
	document.documentElement.dir = words.direction;
	keepFocus(document);
	const hash = signal(location.hash);
	addEventListener('hashchange', () => {
		hash.value = location.hash;
	});
	render(
		<WordsContext.Provider value={words}>
			<BeforePostingContext.Provider value={beforePosting}>
				<AllPicturesContext.Provider value={allPictures}>
					<Pictures hash={hash} />
				</AllPicturesContext.Provider>
			</BeforePostingContext.Provider>
		</WordsContext.Provider>,
		root,
	);
}
