import type {JSX} from 'preact';
import type {Controller} from '../../../core/records/controller.ts';
import {stateOn} from '../../../letters/deadlines/state.ts';
import {type PlannedStep, type Progress, plan} from '../../../letters/plan.ts';
import {useWords} from '../../../ui/i18n/use-words.ts';
import {snake} from '../../../ui/i18n/words.ts';
import type {RequestsProps} from '../props.ts';

/** The recommended order of steps, and why; nothing is locked. Not shown for police forces, which are only ever asked for access. */
export function PlanView({controller, model}: RequestsProps & {readonly controller: Controller}): JSX.Element | null {
	const {say} = useWords();
	if (controller.kind === 'police') return null;

	return (
		<section class="card" aria-labelledby="plan-title">
			<h2 id="plan-title">{say('plan_title')}</h2>
			<p class="soft">{say('plan_text')}</p>
			<ol class="plan">
				{plan(progressOf(controller, model)).map(planned => (
					<Step key={planned.step} {...planned} />
				))}
			</ol>
		</section>
	);
}

function Step({step, state}: PlannedStep): JSX.Element {
	const {say} = useWords();
	const title = say(`plan_${snake(step)}`);
	return (
		<li {...(state === 'next' && {'aria-current': 'step' as const})}>
			<strong>{inChecklist.includes(step) ? <a href="#checklist">{title}</a> : title}</strong>{' '}
			<span class={`state plan-${state}`}>{say(`plan_state_${snake(state)}`)}</span>
			<span class="soft small">{say(`plan_${snake(step)}_why`)}</span>
		</li>
	);
}

/** Steps done through the checklist; the others are done with letters. */
const inChecklist: readonly PlannedStep['step'][] = ['close-setting', 'refresh-search'];

function progressOf({id}: Controller, {ticked, requests}: RequestsProps['model']): Progress {
	const ticks = Object.keys(ticked.value);
	const own = requests.requests.value.filter(({controllerId}) => controllerId === id);
	const stateWith = (isIt: (right: string) => boolean) => {
		const request = own.findLast(({rights}) => rights.some(isIt));
		return request && stateOn(request, requests.today());
	};
	const access = stateWith(right => right === 'access');
	const erasure = stateWith(right => right !== 'access' && right !== 'restriction');
	return {
		settingClosed: ticks.some(key => key.startsWith('setting:')),
		...(access && {access}),
		...(erasure && {erasure}),
		searchRefreshed: ticks.some(key => searchEngines.some(engine => key.endsWith(`:${engine}`))),
	};
}

/** Controllers whose search results are refreshed once a page is gone. */
const searchEngines = ['google-search', 'bing'];
