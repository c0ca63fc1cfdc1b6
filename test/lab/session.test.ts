import {expect, test} from 'vitest';
import {findSession, type Session, type SessionStore, saveSession, wipeSession} from '../../src/lab/shell/session.ts';
import {firstState} from '../../src/lab/state/lab-state.ts';

const session: Session = {
	state: {...firstState, person: 'dora', page: 'album'},
	tab: 'scraper',
	scraperStep: 'row',
	placeView: {place: 'newspaper', step: 'served'},
	chosen: ['account', 'object'],
	poll: {id: 'survey', phase: 'after'},
	votes: {'copy before yes': 4, 'link before reach': 2},
	progress: {path: 'fifteen', index: 3, startedAt: 1_000, isAsking: true},
	language: 'el',
	notesId: 'n1',
};

function fakeStore(): SessionStore & {readonly items: Map<string, string>} {
	const items = new Map<string, string>();
	return {
		items,
		getItem: key => items.get(key) ?? null,
		setItem: (key, value) => void items.set(key, value),
		removeItem: key => void items.delete(key),
	};
}

test('after a reload, the lab continues where it was', () => {
	const store = fakeStore();
	saveSession(store, session);
	expect(findSession(store)).toEqual(session);
});

test('nothing is left after the session is wiped', () => {
	const store = fakeStore();
	saveSession(store, session);
	wipeSession(store);
	expect([...store.items]).toEqual([]);
	expect(findSession(store)).toBeUndefined();
});

test.each([
	['invalid JSON', '{'],
	['a list', '[]'],
	['nothing', 'null'],
	['an unreadable code', JSON.stringify({...session, code: 'LAB9-000-000'})],
	['an unknown tab', JSON.stringify({...session, code: 'LAB1-000-00B', tab: 'cellar'})],
	['no code', JSON.stringify(session)],
])('%s: the lab starts from the beginning', (_, text) => {
	const store = fakeStore();
	store.setItem('overexposed-lab', text);
	expect(findSession(store)).toBeUndefined();
});

test('steps, languages and actions that no longer exist are dropped', () => {
	const store = fakeStore();
	saveSession(store, session);
	const [[key = '', text = ''] = []] = [...store.items];
	store.setItem(
		key,
		JSON.stringify({...JSON.parse(text), progress: {path: 'fifteen', index: 99}, language: 'xx', chosen: ['account', 'fly']}),
	);
	expect(findSession(store)).toEqual({...session, progress: undefined, language: undefined, chosen: ['account']});
});

test.each([
	['site', 'site'],
	['seat', 'scraper'],
	['compare', 'compare'],
	['bring', 'own-photo'],
	['act', 'actions'],
])('a lab that version 0.1.0 saved on its tab "%s" opens on %s', (room, tab) => {
	const store = fakeStore();
	saveSession(store, session);
	const [[key = '', text = ''] = []] = [...store.items];
	const {tab: _, scraperStep, poll: __, votes: ___, progress, ...rest} = JSON.parse(text);
	const {isAsking: ____, ...progressOf010} = progress;
	store.setItem(key, JSON.stringify({...rest, progress: progressOf010, room, seat: scraperStep}));
	expect(findSession(store)).toEqual({
		...session,
		tab,
		poll: {id: 'link', phase: 'before'},
		votes: {},
		progress: {...progressOf010, isAsking: false},
	});
});

test('a saved count that is none, or of a choice that does not exist, is dropped', () => {
	const votes = {'copy before yes': 3, 'copy before no': -1, 'copy after no': 'many', 'copy before maybe': 2, 'link before reach': 1.5};
	const store = fakeStore();
	saveSession(store, {...session, votes: votes as unknown as Session['votes']});
	expect(findSession(store)?.votes).toEqual({'copy before yes': 3});
});
