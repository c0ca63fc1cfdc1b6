import {expect, test} from 'vitest';
import {App} from '../../src/popup/app.tsx';
import {createModel} from '../../src/popup/model.ts';
import {mockConnector} from '../surfaces/mock-connector.ts';
import {popupStates} from '../surfaces/states.ts';
import {render} from '../ui/render.ts';
import {popupData} from './popup-data.ts';

test('bug: on a page that is gone, the site was said to have changed: nobody can know that from an address', async () => {
	const model = createModel(mockConnector(popupStates['none-nothing-there'] ?? {}));
	await model.refresh();
	const text = render(<App model={model} data={{...popupData, siteName: () => 'X'}} />).textContent;
	expect(text).toContain('We found no profile or photo of a person on this page of X.');
	expect(text).toContain('If there should be one, the site may have changed.');
	expect(text).not.toContain('This site may have changed.');
});

test('on an optional site, what the browser is about to ask is said beside the button', async () => {
	const textOf = async (state: string) => {
		const model = createModel(mockConnector(popupStates[state] ?? {}));
		await model.refresh();
		return render(<App model={model} data={{...popupData, siteName: () => 'Pixieset'}} />).textContent;
	};
	expect(await textOf('none-optional-site')).toContain('The browser asks whether Overexposed may look at Pixieset from now on.');
	expect(await textOf('none-no-access')).toContain('Once, and only this page.');
});
