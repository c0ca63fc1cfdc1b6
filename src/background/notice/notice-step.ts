import {ticksOf} from '../../core/checklist/account-ticks.ts';
import {checklistFor, firstSteps} from '../../core/checklist/checklist.ts';
import {effortOf} from '../../core/checklist/effort.ts';
import {titleOf} from '../../core/checklist/item-title.ts';
import type {Report} from '../../core/score/report.ts';
import {snakeCase} from '../../core/snake-case.ts';
import {collectors, isSocialNetwork, settingsFor} from '../../directory/index.ts';
import {withinReach} from '../../engines/could-reach.ts';
import {engines} from '../../engines/index.ts';
import {accountsIn, type OwnPage, ownPages} from '../../storage/own-pages.ts';
import {readSettingsInForce} from '../../storage/settings-in-force.ts';
import {ticked} from '../../storage/ticks.ts';
import {formatText, type Texts} from './texts.ts';

/**
 * What to do first, with its time and what to expect on the way: a warning that names no way out is not acted on (Renaud & Dupuis 2019;
 * Story, PoPETs 2022). The same step as in the popup. Empty where everything is done.
 *
 * @param own the page as the user marked it
 */
export async function writeStep(report: Report, own: OwnPage | undefined, texts: Texts): Promise<string> {
	const {country} = await readSettingsInForce();
	const done = ticksOf(await ticked.getValue(), accountsIn(await ownPages.getValue()), own && !own.isPage ? own : undefined);
	const items = checklistFor(report, {
		settings: settingsFor(report.site),
		controllers: collectors,
		within: withinReach(engines, report, isSocialNetwork(report.site)),
		...(country && {country}),
	});
	const [item] = firstSteps(items, {isDone: id => done[id] !== undefined, isPlaceKnown: Boolean(country)});
	if (!item) return '';

	const say = (key: string, values = {}): string => formatText(texts, key, values);
	const {key, values} = titleOf(item);
	const {minutes, obstacle} = effortOf(item);
	const step = [say(key, values), say('effort_minutes', {count: minutes}), obstacle === 'none' ? '' : say(`effort_${snakeCase(obstacle)}`)];
	const said = step.filter(Boolean).join(' · ');
	// The settings of a page are its owner's.
	return own || item.step !== 'fix-here' ? said : say('notice_step_if_yours', {step: said});
}
