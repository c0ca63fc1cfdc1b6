import {describe, expect, test} from 'vitest';
import {App} from '../../src/popup/app.tsx';
import {createModel} from '../../src/popup/model.ts';
import {mockConnector} from '../surfaces/mock-connector.ts';
import {popupStates} from '../surfaces/states.ts';
import {render} from '../ui/render.ts';
import {popupData} from './popup-data.ts';

const maxWords = 60;
/** The first ten seconds: what is said must be little enough to be read. */
describe.each(['en', 'de', 'fr', 'it', 'el'])('the first screen, in %s', language => {
	test.each(['open', 'own', 'closed', 'unknown', 'pending-item', 'not-confirmed', 'unconfirmed'])(
		'%s: few words before the first door, and four doors',
		async state => {
			const model = createModel(mockConnector(popupStates[state] ?? {}));
			await model.restore();
			await model.refresh();
			const page = render(<App model={model} data={popupData} />, language);
			expect(page.querySelectorAll('.doors > *').length).toBe(4);
			page.querySelector('.doors')?.remove();
			const words = [...page.querySelectorAll('*')]
				.flatMap(element => [...element.childNodes])
				.filter(({nodeType}) => nodeType === 3)
				.flatMap(({textContent}) => (textContent ?? '').split(/\s+/))
				.filter(word => /[\p{L}\p{N}]/u.test(word));
			expect(words.length, words.join(' ')).toBeLessThanOrEqual(maxWords);
		},
	);
});
