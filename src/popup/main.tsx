import {engines} from '../engines/index.ts';
import {collectors, settingsFor} from '../routes/index.ts';
import {settings} from '../storage/index.ts';
import {loadWords} from '../ui/load-words.ts';
import {siteNameOf} from '../ui/site-name.ts';
import {extensionConnector} from './extension-connector.ts';
import {findTabId} from './find-tab-id.ts';
import {start} from './start.tsx';

const root = document.getElementById('app');
if (!root) throw new Error('popup/index.html has lost its #app');

/** CSS pixels. */
const narrowestDesktop = 640;

const {country, language} = await settings.getValue();

// A panel is as wide as what is in it; a tab, and a phone's whole screen, are what they are.
document.documentElement.classList.toggle('panel', location.search === '' && screen.width >= narrowestDesktop);

const words = await loadWords(key => chrome.i18n.getMessage(key), language);

const tabId = await findTabId(location.search);

start(root, {
	words,
	connector: extensionConnector(tabId, words),
	known: {
		siteName: siteId => siteNameOf(siteId, words.say('this_website')),
		sheetPage: `../desk/index.html#report=${tabId}`,
		engines,
		routesFor: siteId => ({settings: settingsFor(siteId), controllers: collectors, ...(country && {country})}),
	},
});
