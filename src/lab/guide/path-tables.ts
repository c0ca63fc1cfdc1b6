import type {Words} from '../../ui/i18n/words.ts';
import {type PathId, questionOf, stepsOf, type TimedStep} from '../presenter/paths.ts';
import {plannedMinutes, writeMinutes} from '../presenter/planned-time.ts';

const place = /(<!-- path: (\w+) -->\n)[\s\S]*?(<!-- \/path -->)/g;

/**
 * A guide with its tables of the paths written anew: the steps, the times and the presenter's lines are the lab's own, so that
 * nobody holds a guide that the lab does not follow.
 */
export const withPathTables = (guide: string, words: Words): string =>
	guide.replace(place, (_, before: string, path: PathId, after: string) => `${before}\n${pathTable(path, words)}\n\n${after}`);

/** Columns: until which minute, what the group reads, what the presenter says and does. */
function pathTable(path: PathId, {say}: Words): string {
	const head = [say('guide_table_until'), say('guide_table_screen'), say('guide_table_say')];
	const seen = (step: TimedStep): string => {
		const question = questionOf(step);
		return `${question ? `*${say(`lab_question_${question}`)}* ` : ''}**${say(`lab_step_${step.id}`)}**`;
	};
	const rows = stepsOf(path).map((step, index) => [writeMinutes(plannedMinutes({path, index})), seen(step), say(`lab_notes_${step.id}`)]);
	return [head, ['---:', '---', '---'], ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n');
}
