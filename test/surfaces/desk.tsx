// The desk in an ordinary tab: ?state=settings&lang=de.
import {startDesk} from '../../src/desk/start.tsx';
import {collectors, platforms, settingFor} from '../../src/routes/index.ts';
import {mockDeskConnector} from './mock-connector.ts';
import {deskStates} from './states.ts';
import {getWords} from './words.ts';

const query = new URLSearchParams(location.search);
const state = deskStates[query.get('state') ?? 'checklist'];
const root = document.getElementById('app');
if (!state || !root) throw new Error(`No such state: ${query.get('state')}; there are ${Object.keys(deskStates).join(', ')}`);

location.hash = state.page;
await startDesk(root, {
	wordsIn: async language => getWords(language ?? query.get('lang') ?? 'en'),
	connector: mockDeskConnector(state.world ?? {}),
	known: {platforms, controllers: collectors, siteName: siteId => settingFor(siteId)?.platform ?? siteId},
});
