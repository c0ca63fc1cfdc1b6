// The notice on an ordinary page: ?state=easy&lang=de. What was chosen is written to `data-chosen`, for tests.
import './open-roots.ts';
import {showNotice} from '../../src/content/notice/notice.ts';
import {noticeStates} from './states.ts';
import {getWords} from './words.ts';

const query = new URLSearchParams(location.search);
const notice = noticeStates[query.get('state') ?? 'easy'];
if (!notice) throw new Error(`No such state: ${query.get('state')}; there are ${Object.keys(noticeStates).join(', ')}`);

const choose = (what: string): void => {
	document.documentElement.setAttribute('data-chosen', what);
};
showNotice({...notice, texts: {}}, {onWhy: () => choose('why'), onHide: choose}, getWords(query.get('lang') ?? 'en'));
