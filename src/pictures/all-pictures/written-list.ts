import {keyOf} from '../../exports/queue/order.ts';
import type {JudgedImage} from '../../exports/ranking/judge.ts';
import type {Words} from '../../ui/i18n/words.ts';
import {sayReason} from '../../ui/ranked-pictures/say-reason.ts';

/** The list as a text: names of files and addresses of posts, and no pictures. Ticked ones are marked. */
export function writtenList(words: Words, ranked: readonly JudgedImage[], done: ReadonlySet<string>): string {
	const lines = ranked.map(judged => {
		const {entry, postUrl} = judged.image;
		const box = done.has(keyOf(judged.image)) ? '[x]' : '[ ]';
		return [`${box} ${entry.path}`, `    ${sayReason(words, judged)}`, ...(postUrl === undefined ? [] : [`    ${postUrl}`])].join('\n');
	});
	return `${[words.say('all_pictures_list'), ...lines].join('\n\n')}\n`;
}
