import {effect, signal} from '@preact/signals';
import {render} from 'preact';
import {WordsContext} from '../ui/use-words.ts';
import type {Words} from '../ui/words.ts';
import {Desk} from './app.tsx';
import type {DeskConnector} from './connector.ts';
import type {DeskKnown} from './known.ts';
import {createDeskModel} from './model.ts';
import {pageOf} from './pages.ts';

export interface DeskSurroundings {
	/** The words in a language; asked again when the user chooses another. */
	readonly wordsIn: (language: string | undefined) => Promise<Words>;
	readonly connector: DeskConnector;
	readonly known: DeskKnown;
}

/** Puts the desk into a page. */
export async function startDesk(root: Element, {wordsIn, connector, known}: DeskSurroundings): Promise<void> {
	const model = createDeskModel(connector);
	await model.refresh();
	const page = signal(pageOf(location.hash));
	addEventListener('hashchange', () => {
		page.value = pageOf(location.hash);
	});

	effect(() => {
		const language = model.settings.value?.language;
		void wordsIn(language || undefined).then(words => {
			document.documentElement.lang = words.locale;
			document.documentElement.dir = words.direction;
			document.title = `${words.say('desk_title')} · ${words.say('brand')}`;
			render(
				<WordsContext.Provider value={words}>
					<Desk model={model} known={known} page={page} />
				</WordsContext.Provider>,
				root,
			);
		});
	});
}
