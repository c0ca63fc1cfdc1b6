import {collectors, platforms} from '../routes/index.ts';
import {loadWords} from '../ui/load-words.ts';
import {siteNameOf} from '../ui/site-name.ts';
import {extensionConnector} from './extension-connector.ts';
import {startDesk} from './start.tsx';

const root = document.getElementById('app');
if (!root) throw new Error('desk/index.html has lost its #app');

await startDesk(root, {
	wordsIn: language => loadWords(key => chrome.i18n.getMessage(key), language),
	connector: extensionConnector,
	known: {platforms, controllers: collectors, siteName: siteId => siteNameOf(siteId, chrome.i18n.getMessage('this_website'))},
});
