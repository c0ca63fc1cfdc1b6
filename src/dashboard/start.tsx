import {effect, signal} from '@preact/signals';
import {render} from 'preact';
import {DashboardUrlContext} from '../ui/checklist/dashboard-url.ts';
import {keepFocus} from '../ui/controls/keep-focus.ts';
import {WordsContext} from '../ui/i18n/use-words.ts';
import type {Words} from '../ui/i18n/words.ts';
import {Dashboard} from './app.tsx';
import type {DashboardConnector} from './connector.ts';
import type {DashboardData} from './data.ts';
import {createDashboardModel} from './model.ts';

export interface DashboardEnvironment {
	/** Loads the words of a language; called again when the user chooses another. */
	readonly wordsIn: (language: string | undefined) => Promise<Words>;
	readonly connector: DashboardConnector;
	readonly data: DashboardData;
}

/** Renders the dashboard into a page. */
export async function startDashboard(root: Element, {wordsIn, connector, data}: DashboardEnvironment): Promise<void> {
	const model = createDashboardModel(connector);
	await model.refresh();
	connector.watchOrganisation(() => void model.refresh());
	keepFocus(document);
	const hash = signal(location.hash);
	addEventListener('hashchange', () => {
		hash.value = location.hash;
	});

	effect(() => {
		const language = model.settings.value?.language;
		void wordsIn(language || undefined).then(words => {
			document.documentElement.lang = words.locale;
			document.documentElement.dir = words.direction;
			document.title = `${words.say('dashboard_title')} · ${words.say('brand')}`;
			render(
				<WordsContext.Provider value={words}>
					<DashboardUrlContext.Provider value={{page: '', newTab: false}}>
						<Dashboard model={model} data={data} hash={hash} />
					</DashboardUrlContext.Provider>
				</WordsContext.Provider>,
				root,
			);
		});
	});
}
