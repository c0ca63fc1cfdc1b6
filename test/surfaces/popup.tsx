// The popup in an ordinary tab: ?state=open&lang=de. The same code as in the extension, on a made-up world.

import {collectors, settingsFor} from '../../src/directory/index.ts';
import {engines} from '../../src/engines/index.ts';
import {start} from '../../src/popup/start.tsx';
import {siteNameOf} from '../../src/ui/report/site-name.ts';
import {mockConnector} from './mock-connector.ts';
import {popupStates} from './states.ts';
import {getWords} from './words.ts';

const query = new URLSearchParams(location.search);
const state = popupStates[query.get('state') ?? 'open'];
const root = document.getElementById('app');
if (!state || !root) throw new Error(`No such state: ${query.get('state')}; there are ${Object.keys(popupStates).join(', ')}`);

if (state.place) location.hash = state.place;
const words = getWords(query.get('lang') ?? 'en');

start(root, {
	words,
	connector: mockConnector(state),
	data: {
		wordsIn: async language => getWords(language),
		siteName: siteId => siteNameOf(siteId, words.say('this_website')),
		sheetPage: 'dashboard.html#report=1',
		engines,
		routesFor: siteId => ({settings: settingsFor(siteId), controllers: collectors}),
	},
});
