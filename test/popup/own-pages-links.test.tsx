import {existsSync} from 'node:fs';
import path from 'node:path';
import {signal} from '@preact/signals';
import {expect, test} from 'vitest';
import {Dashboard} from '../../src/dashboard/app.tsx';
import {createDashboardModel} from '../../src/dashboard/model.ts';
import {App} from '../../src/popup/app.tsx';
import {createModel} from '../../src/popup/model.ts';
import {mockConnector, mockDashboardConnector} from '../surfaces/mock-connector.ts';
import {popupStates} from '../surfaces/states.ts';
import {render} from '../ui/render.ts';
import {popupData} from './popup-data.ts';

test.each(['none', 'open', 'failed'])('every link from the popup to one of our own pages leads to a page that exists: %s', async state => {
	const model = createModel(mockConnector(popupStates[state] ?? {}));
	await model.refresh();
	const data = {...popupData, sheetPage: '../dashboard/index.html#report=1'};
	const pages = pagesLinkedFrom(render(<App model={model} data={data} />), 'src/popup/index.html');
	expect(pages).toContain('src/dashboard/index.html');
	expect(pages.filter(page => !existsSync(path.join(root, page)))).toEqual([]);
});

test('the welcome page leads to the lab, and the navigation to the page for one’s own pictures', async () => {
	const model = createDashboardModel(mockDashboardConnector({}));
	await model.refresh();
	const data = {platforms: [], controllers: [], siteName: () => 'Photos', isSite: () => true};
	const page = render(<Dashboard model={model} data={data} hash={signal('#welcome')} />);
	expect(pagesLinkedFrom(page, 'src/dashboard/index.html')).toEqual(['src/pictures/index.html', 'src/lab/index.html']);
});

const root = path.join(import.meta.dirname, '../..');

/** Paths inside the package. */
const pagesLinkedFrom = (element: Element, from: string): readonly string[] =>
	[...element.querySelectorAll('a')]
		.map(link => new URL(link.getAttribute('href') ?? '', new URL(from, 'https://extension.example/')))
		.filter(({origin, pathname}) => origin === 'https://extension.example' && !pathname.endsWith(from))
		.map(({pathname}) => pathname.slice(1));
