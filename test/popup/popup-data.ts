import {collectors, settingsFor} from '../../src/directory/index.ts';
import {engines} from '../../src/engines/index.ts';
import type {PopupData} from '../../src/popup/data.ts';
import {getWords} from '../surfaces/words.ts';

/** What the popup shows beside a report on Instagram, as in the extension. */
export const popupData: PopupData = {
	wordsIn: async language => getWords(language),
	siteName: () => 'Instagram',
	sheetPage: '#report=1',
	engines,
	routesFor: site => ({settings: settingsFor(site), controllers: collectors}),
};
