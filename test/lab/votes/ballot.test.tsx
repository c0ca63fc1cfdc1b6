import {parseHTML} from 'linkedom';
import {render} from 'preact';
import {act} from 'preact/test-utils';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {withVotes} from '../../../src/lab/state/ballots.ts';
import {Ballot} from '../../../src/lab/votes/ballot.tsx';
import {WordsContext} from '../../../src/ui/i18n/use-words.ts';
import {getWords} from '../../surfaces/words.ts';
import {smallHall as hall} from '../cards/drawn-hall.ts';

vi.mock('../../../src/lab/cards/frame-source.ts', () => ({openCamera: async () => ({next: () => hall, stop: () => undefined})}));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

test('the cards that were read replace the count of this question, and their letters stand beside its choices', async () => {
	const {document} = parseHTML('<!doctype html><html><body><main></main></body></html>');
	const root = document.querySelector('main') as unknown as HTMLElement;
	vi.stubGlobal('document', document);
	let votes = withVotes(withVotes({}, 'copy', 'before', 'no', 5), 'copy', 'before', 'unsure', 1);
	const vote = (choice: string, count: number): void => {
		votes = withVotes(votes, 'copy', 'before', choice, count);
	};
	act(() =>
		render(
			<WordsContext.Provider value={getWords('en')}>
				<Ballot id="copy" phase="before" votes={votes} onVote={vote} />
			</WordsContext.Provider>,
			root,
		),
	);
	expect([...root.querySelectorAll('.letter')].map(({textContent}) => textContent)).toEqual(['A', 'B', 'C']);
	const press = (label: string) =>
		act(async () => [...root.querySelectorAll('button')].find(({textContent}) => textContent === label)?.click());
	await press('Count cards with the camera');
	await act(() => Promise.resolve());
	await act(async () => void (await vi.advanceTimersByTimeAsync(500)));
	await press('Camera off, show the count');
	expect(votes).toEqual({'copy before yes': 1, 'copy before no': 2, 'copy before unsure': 0});
});
