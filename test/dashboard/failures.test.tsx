import type {JSX} from 'preact';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import type {RightsRequest} from '../../src/core/requests/request.ts';
import {Dashboard} from '../../src/dashboard/app.tsx';
import {FailureBoundary} from '../../src/dashboard/failure-boundary.tsx';
import {createDashboardModel} from '../../src/dashboard/model.ts';
import {mockDashboardConnector} from '../surfaces/mock-connector.ts';
import {render} from '../ui/render.ts';

const letter: RightsRequest = {
	id: 'good',
	controllerId: 'clearview-ai',
	country: 'gb',
	language: 'en',
	law: 'uk-gdpr',
	rights: ['access'],
	events: [{id: 'a', on: '2026-11-20', kind: 'sent'}],
};
/** Storage accepts no such day; this is about whatever else may go wrong. */
const bad: RightsRequest = {...letter, id: 'bad', events: [{id: 'b', on: '9999-12-31', kind: 'sent'}]};

beforeEach(() => void vi.spyOn(console, 'error').mockReturnValue());
afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

/** The dashboard at this address, with both letters. */
async function open(hash: string): Promise<Element> {
	const model = createDashboardModel(mockDashboardConnector({requests: [bad, letter]}));
	await model.refresh();
	const data = {platforms: [], controllers: [], siteName: (id: string) => id, isSite: () => true};
	const page = render(<Dashboard model={model} data={data} hash={{value: hash} as never} />);
	vi.stubGlobal('document', page.ownerDocument);
	return page;
}

describe('a letter that cannot be shown', () => {
	test('is one line of the list, and the others are shown', async () => {
		const page = await open('#requests');
		await vi.waitFor(() => expect(page.textContent).toContain('This letter cannot be shown'));
		const lines = [...page.querySelectorAll('.requests li')].map(({textContent}) => textContent);
		expect(lines).toHaveLength(2);
		expect(lines[1]).toContain('Clearview AI');
	});

	test('has a page that says so and offers everything as a file, and all others work', async () => {
		const failed = await open('#letter=bad');
		await vi.waitFor(() => expect(failed.querySelector('.card[role=alert]')?.textContent).toContain('This page cannot be shown'));
		expect(failed.querySelector('.card[role=alert] button')?.textContent).toBe('Save everything as a file');
		expect(failed.querySelectorAll('nav a')).toHaveLength(8);
		for (const hash of ['#letter=good', '', '#checklist', '#settings', '#data', '#welcome'])
			expect((await open(hash)).querySelector('.card[role=alert]'), hash).toBeNull();
	});
});

test('a part that fails leaves what is around it', async () => {
	const Failing = (): JSX.Element => {
		throw new Error('no');
	};
	const page = render(
		<p>
			before{' '}
			<FailureBoundary fallback="instead">
				<Failing />
			</FailureBoundary>{' '}
			after
		</p>,
	);
	vi.stubGlobal('document', page.ownerDocument);
	await vi.waitFor(() => expect(page.textContent).toBe('before instead after'));
});
