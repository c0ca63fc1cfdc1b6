import {guessCountry} from '../core/settings/guess-country.ts';
import {collectors, settingsFor} from '../directory/index.ts';
import {engines} from '../engines/index.ts';
import {readSettingsInForce} from '../storage/settings-in-force.ts';
import {loadWords} from '../ui/i18n/load-words.ts';
import {siteNameOf} from '../ui/report/site-name.ts';
import {extensionConnector} from './extension-connector.ts';
import {findTabId} from './find-tab-id.ts';
import {showPictureFirst} from './picture/show-picture.tsx';
import {start} from './start.tsx';

const root = document.getElementById('app');
if (!root) throw new Error('src/popup/index.html has no #app element');

/** CSS pixels. */
const narrowestDesktop = 640;

const {language, labOnly} = await readSettingsInForce();

// A panel is as wide as its content; a tab or a phone's screen has its own width.
const isPanel = location.search === '' && screen.width >= narrowestDesktop;
document.documentElement.classList.toggle('panel', isPanel);

const words = await loadWords(key => chrome.i18n.getMessage(key), language);

const tabId = await findTabId(location.search);
const connector = extensionConnector(tabId, words, isPanel);
// Where only the lab is allowed, a click on the toolbar opens it. If this popup is a page of its own, it stays open and says why.
if (labOnly) {
	await connector.openLab(language);
	close();
}

await showPictureFirst(root, tabId, words, () =>
	start(root, {
		words,
		connector,
		data: {
			wordsIn: chosen => loadWords(key => chrome.i18n.getMessage(key), chosen),
			guessedCountry: guessCountry(navigator.languages),
			siteName: siteId => siteNameOf(siteId, words.say('this_website')),
			sheetPage: `../dashboard/index.html#report=${tabId}`,
			engines,
			routesFor: siteId => ({settings: settingsFor(siteId), controllers: collectors}),
		},
	}),
);
