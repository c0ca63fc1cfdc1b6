import {expect, test} from 'vitest';
import {firstState} from '../../src/lab/levers/lab-state.ts';
import {findSession, type Session, type SessionPlace, saveSession, wipeSession} from '../../src/lab/shell/session.ts';

const session: Session = {
	state: {...firstState, person: 'dora', page: 'album'},
	room: 'seat',
	seat: 'row',
	chosen: ['account', 'object'],
	progress: {path: 'fifteen', index: 3, startedAt: 1_000},
	language: 'el',
	notesId: 'n1',
};

function place(): SessionPlace & {readonly inHtml: Map<string, string>} {
	const inHtml = new Map<string, string>();
	return {
		inHtml,
		getItem: key => inHtml.get(key) ?? null,
		setItem: (key, value) => void inHtml.set(key, value),
		removeItem: key => void inHtml.delete(key),
	};
}

test('a lab that is loaded anew goes on where it stood', () => {
	const memory = place();
	saveSession(memory, session);
	expect(findSession(memory)).toEqual(session);
});

test('nothing of it is left when it is wiped', () => {
	const memory = place();
	saveSession(memory, session);
	wipeSession(memory);
	expect([...memory.inHtml]).toEqual([]);
	expect(findSession(memory)).toBeUndefined();
});

test.each([
	['no JSON', '{'],
	['a list', '[]'],
	['nothing', 'null'],
	['a code that is none', JSON.stringify({...session, code: 'LAB9-000-000'})],
	['a room that is none', JSON.stringify({...session, code: 'LAB1-000-00B', room: 'cellar'})],
	['no code', JSON.stringify(session)],
])('%s starts a new lab', (_, text) => {
	const memory = place();
	memory.setItem('overexposed-lab', text);
	expect(findSession(memory)).toBeUndefined();
});

test('a step, a language or an item that is no more is left out', () => {
	const memory = place();
	saveSession(memory, session);
	const [[key = '', text = ''] = []] = [...memory.inHtml];
	memory.setItem(
		key,
		JSON.stringify({...JSON.parse(text), progress: {path: 'fifteen', index: 99}, language: 'xx', chosen: ['account', 'fly']}),
	);
	expect(findSession(memory)).toEqual({...session, progress: undefined, language: undefined, chosen: ['account']});
});
