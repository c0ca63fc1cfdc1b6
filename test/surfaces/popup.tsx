// The popup in an ordinary tab: ?state=open&lang=de. The same code as in the extension, on a made-up world.
import {render} from 'preact';
import {collectors, settingsFor} from '../../src/directory/index.ts';
import {engines} from '../../src/engines/index.ts';
import {PictureView} from '../../src/popup/picture/picture-view.tsx';
import {start} from '../../src/popup/start.tsx';
import {WordsContext} from '../../src/ui/i18n/use-words.ts';
import {siteNameOf} from '../../src/ui/report/site-name.ts';
import {pictureChecks} from '../popup/picture/picture-checks.ts';
import {mockConnector} from './mock-connector.ts';
import {popupStates} from './states.ts';
import {getWords} from './words.ts';

const query = new URLSearchParams(location.search);
const picture = pictureChecks[query.get('state') ?? ''];
const state = picture ? {} : popupStates[query.get('state') ?? 'open'];
const root = document.getElementById('app');
if (!state || !root) throw new Error(`No such state: ${query.get('state')}; there are ${Object.keys(popupStates).join(', ')}`);

if (state.place) location.hash = state.place;
const words = getWords(query.get('lang') ?? 'en');

if (picture) {
	document.documentElement.lang = words.locale;
	document.documentElement.dir = words.direction;
	document.title = words.say('brand');
	render(
		<WordsContext.Provider value={words}>
			<PictureView
				check={{address: 'https://club.example/ada.jpg', siteId: 'any-page', state: picture}}
				onGrant={() => undefined}
				onPage={() => undefined}
			/>
		</WordsContext.Provider>,
		root,
	);
} else
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
