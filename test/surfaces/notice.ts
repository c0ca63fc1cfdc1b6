// The notice on an ordinary page: ?state=easy&lang=de. What happened is written to `data-shown` and `data-why`, for tests.
import './open-roots.ts';
import {showNotice} from '../../src/content/notice/notice.ts';
import {exposureBand} from '../../src/core/report/link-state.ts';
import {snake} from '../../src/ui/i18n/words.ts';
import {noticeStates} from './states.ts';
import {getWords} from './words.ts';

const query = new URLSearchParams(location.search);
const state = noticeStates[query.get('state') ?? 'easy'];
if (!state) throw new Error(`No such state: ${query.get('state')}; there are ${Object.keys(noticeStates).join(', ')}`);

const {exposure, sentences, isOwn = false} = state;
const words = getWords(query.get('lang') ?? 'en');
const note = (what: string): void => document.documentElement.setAttribute(`data-${what}`, 'yes');
const step = [
	words.say('setting_close_profile', {platform: 'Instagram'}),
	words.say('effort_minutes', {count: 1}),
	words.say('effort_app_only'),
].join(' · ');
const notice = {
	band: exposureBand(exposure),
	figure: exposureBand(exposure) === 'unknown' ? '?' : String(exposure.value),
	range: `${exposure.low}–${exposure.high}`,
	title: `${exposure.value}, ${exposure.low}–${exposure.high}`,
	sentence: sentences.map(({id, count}) => words.say(`sentence_${snake(id)}`, {count})).join(' '),
	step: isOwn ? step : words.say('notice_step_if_yours', {step}),
	texts: {},
};
showNotice(notice, {onWhy: () => note('why'), onShown: () => note('shown')}, words);
