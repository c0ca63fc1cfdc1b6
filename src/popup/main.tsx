import {collectors, settingFor, settingsFor} from '../routes/index.ts';
import {createWords} from '../ui/words.ts';
import {extensionConnector} from './extension-connector.ts';
import {findTabId} from './find-tab-id.ts';
import {start} from './start.tsx';

const root = document.getElementById('app');
if (!root) throw new Error('popup/index.html has lost its #app');

start(root, {
	words: createWords(key => chrome.i18n.getMessage(key)),
	connector: extensionConnector(await findTabId(location.search)),
	known: {
		siteName: siteId => settingFor(siteId)?.platform ?? siteId,
		routesFor: siteId => ({settings: settingsFor(siteId), controllers: collectors}),
	},
});
