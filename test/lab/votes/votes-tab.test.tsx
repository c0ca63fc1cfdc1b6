import {signal} from '@preact/signals';
import {parseHTML} from 'linkedom';
import {render} from 'preact';
import {act} from 'preact/test-utils';
import {afterEach, expect, test, vi} from 'vitest';
import type {LabModel} from '../../../src/lab/model/lab-model.ts';
import type {Poll} from '../../../src/lab/state/ballots.ts';
import {VotesTab} from '../../../src/lab/votes/votes-tab.tsx';
import {WordsContext} from '../../../src/ui/i18n/use-words.ts';
import {getWords} from '../../surfaces/words.ts';

afterEach(() => vi.unstubAllGlobals());

test('the three questions are asked one at a time, and a new poll begins with its first', async () => {
	const {document} = parseHTML('<!doctype html><html><body><main></main></body></html>');
	const root = document.querySelector('main') as unknown as HTMLElement;
	vi.stubGlobal('document', document);
	const poll = signal<Poll>({id: 'survey', phase: 'before'});
	const setPoll = (next: Poll): void => {
		poll.value = next;
	};
	const model = {poll, setPoll, votes: signal({}), vote: () => undefined} as unknown as LabModel;
	const draw = () =>
		act(() =>
			render(
				<WordsContext.Provider value={getWords('en')}>
					<VotesTab model={model} />
				</WordsContext.Provider>,
				root,
			),
		);
	const asked = () => [...root.querySelectorAll('.ballot h2')].map(({id}) => id);
	draw();
	expect(asked()).toEqual(['ballot-needs']);
	await act(async () => root.querySelectorAll<HTMLElement>('.ballot-numbers button')[2]?.click());
	expect(asked()).toEqual(['ballot-setting']);
	setPoll({id: 'survey', phase: 'after'});
	draw();
	expect(asked()).toEqual(['ballot-needs']);
	setPoll({id: 'link', phase: 'before'});
	draw();
	expect([asked(), root.querySelectorAll('.ballot-numbers').length]).toEqual([['ballot-link'], 0]);
});
