import {collectors, platforms} from '../directory/index.ts';
import {loadWords} from '../ui/i18n/load-words.ts';
import {isSite, siteNameOf} from '../ui/report/site-name.ts';
import {extensionConnector} from './extension-connector.ts';
import {startDashboard} from './start.tsx';

const root = document.getElementById('app');
if (!root) throw new Error('src/dashboard/index.html has no #app element');

await startDashboard(root, {
	wordsIn: language => loadWords(key => chrome.i18n.getMessage(key), language),
	connector: extensionConnector,
	data: {platforms, controllers: collectors, siteName: siteId => siteNameOf(siteId, chrome.i18n.getMessage('this_website')), isSite},
});
