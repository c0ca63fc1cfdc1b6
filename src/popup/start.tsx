import {render} from 'preact';
import {ErrandContext} from '../ui/errand.ts';
import {WordsContext} from '../ui/use-words.ts';
import type {Words} from '../ui/words.ts';
import {App} from './app.tsx';
import type {Connector} from './connector.ts';
import type {Known} from './known.ts';
import {createModel} from './model.ts';
import {keepAsking} from './polling.ts';

export interface Surroundings {
	readonly words: Words;
	readonly connector: Connector;
	readonly known: Known;
}

/** Puts the popup into a page. */
export function start(root: Element, {words, connector, known}: Surroundings): void {
	const {documentElement} = root.ownerDocument;
	root.ownerDocument.title = words.say('brand');
	documentElement.lang = words.locale;
	documentElement.dir = words.direction;

	const model = createModel(connector);
	keepAsking(model);
	render(
		<WordsContext.Provider value={words}>
			<ErrandContext.Provider value={model.setOut}>
				<App model={model} known={known} />
			</ErrandContext.Provider>
		</WordsContext.Provider>,
		root,
	);
	void model.comeBack();
	void model.refresh();
}
