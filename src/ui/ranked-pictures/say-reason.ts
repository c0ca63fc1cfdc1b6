import {snakeCase} from '../../core/snake-case.ts';
import type {JudgedImage} from '../../exports/ranking/judge.ts';
import {reasonsFor} from '../../exports/ranking/reasons.ts';
import {writeList} from '../i18n/format.ts';
import type {Words} from '../i18n/words.ts';

/** Why a picture stands where it stands, in one sentence. */
export function sayReason({say, locale}: Words, judged: JudgedImage): string {
	const [audience = '', ...others] = reasonsFor(judged).map(id => say(`all_pictures_reason_${snakeCase(id)}`));
	const what = writeList(others, locale);
	return what ? `${say('label', {label: audience})} ${what}.` : `${audience}.`;
}
