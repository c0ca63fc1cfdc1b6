import {render} from 'preact';
import {PendingItemContext} from '../ui/checklist/pending-item.ts';
import {keepFocus} from '../ui/controls/keep-focus.ts';
import {WordsContext} from '../ui/i18n/use-words.ts';
import type {Words} from '../ui/i18n/words.ts';
import {App} from './app.tsx';
import type {Connector} from './connector.ts';
import type {PopupData} from './data.ts';
import {createModel} from './model.ts';
import {keepAsking} from './polling.ts';

export interface Environment {
	readonly words: Words;
	readonly connector: Connector;
	readonly data: PopupData;
}

/** Renders the popup into a page. */
export function start(root: Element, {words, connector, data}: Environment): void {
	const {documentElement} = root.ownerDocument;
	root.ownerDocument.title = words.say('brand');
	documentElement.lang = words.locale;
	documentElement.dir = words.direction;

	const model = createModel(connector, root.ownerDocument.location?.hash ?? '');
	keepAsking(model);
	keepFocus(root.ownerDocument);
	render(
		<WordsContext.Provider value={words}>
			<PendingItemContext.Provider value={model.start}>
				<App model={model} data={data} />
			</PendingItemContext.Provider>
		</WordsContext.Provider>,
		root,
	);
	model.follow();
	void model.restore().then(model.refresh);
	// Where the popup is a tab, people come back to it.
	root.ownerDocument.addEventListener('visibilitychange', () => {
		if (root.ownerDocument.visibilityState === 'visible') void model.refresh();
	});
}
