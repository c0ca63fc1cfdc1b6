// The dashboard in an ordinary tab: ?state=settings&lang=de.
import {startDashboard} from '../../src/dashboard/start.tsx';
import {collectors, platforms, settingFor} from '../../src/directory/index.ts';
import {isSite} from '../../src/ui/report/site-name.ts';
import {mockDashboardConnector} from './mock-connector.ts';
import {dashboardStates} from './states.ts';
import {getWords} from './words.ts';

const query = new URLSearchParams(location.search);
const state = dashboardStates[query.get('state') ?? 'checklist'];
const root = document.getElementById('app');
if (!state || !root) throw new Error(`No such state: ${query.get('state')}; there are ${Object.keys(dashboardStates).join(', ')}`);

location.hash = state.page;
await startDashboard(root, {
	wordsIn: async language => getWords(language ?? query.get('lang') ?? 'en'),
	connector: mockDashboardConnector(state.world ?? {}),
	data: {platforms, controllers: collectors, siteName: siteId => settingFor(siteId)?.platform ?? siteId, isSite},
});
