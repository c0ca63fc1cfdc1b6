import {effect, signal} from '@preact/signals';
import {render} from 'preact';
import {DeskAddressContext} from '../ui/desk-address.ts';
import {WordsContext} from '../ui/use-words.ts';
import type {Words} from '../ui/words.ts';
import {Desk} from './app.tsx';
import type {DeskConnector} from './connector.ts';
import type {DeskKnown} from './known.ts';
import {createDeskModel} from './model.ts';

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
	connector.watchOrganisation(() => void model.refresh());
	const hash = signal(location.hash);
	addEventListener('hashchange', () => {
		hash.value = location.hash;
	});

	effect(() => {
		const language = model.settings.value?.language;
		void wordsIn(language || undefined).then(words => {
			document.documentElement.lang = words.locale;
			document.documentElement.dir = words.direction;
			document.title = `${words.say('desk_title')} · ${words.say('brand')}`;
			render(
				<WordsContext.Provider value={words}>
					<DeskAddressContext.Provider value={{page: '', newTab: false}}>
						<Desk model={model} known={known} hash={hash} />
					</DeskAddressContext.Provider>
				</WordsContext.Provider>,
				root,
			);
		});
	});
}
