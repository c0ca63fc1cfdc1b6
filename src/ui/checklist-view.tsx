import type {JSX} from 'preact';
import {type ChecklistItem, type ChecklistStep, checklistSteps} from '../core/checklist.ts';
import type {Ticks} from '../core/ticks.ts';
import {ChecklistEntry} from './checklist-entry.tsx';
import {Disclosure} from './disclosure.tsx';
import {useWords} from './use-words.ts';
import {snake} from './words.ts';
import './checklist.css';

export interface ChecklistProps {
	readonly items: readonly ChecklistItem[];
	readonly ticks: Ticks;
	readonly onTick: (id: ChecklistItem['id'], isDone: boolean) => void;
	readonly siteName: string;
}

const elementId = 'checklist';

/** Takes the reader, and their keyboard, to the list. */
export function goToChecklist(): void {
	const checklist = document.getElementById(elementId);
	checklist?.focus();
	checklist?.scrollIntoView({block: 'start'});
}

/** Enough to begin with; a list of twenty is a list nobody starts. */
const shownAtFirst = 3;

export function ChecklistView({items, ticks, onTick, siteName}: ChecklistProps): JSX.Element {
	const {say} = useWords();
	const done = items.filter(({id}) => ticks[id]).length;

	return (
		<section class="checklist" id={elementId} tabIndex={-1} aria-labelledby="checklist-title">
			<header>
				<h2 id="checklist-title">{say('checklist_title')}</h2>
				<p class="soft small">{say('checklist_progress', {done, total: items.length})}</p>
			</header>
			<progress value={done} max={Math.max(items.length, 1)} aria-label={say('checklist_progress', {done, total: items.length})} />
			<ol class="steps">
				{checklistSteps.map(step => (
					<li key={step} class="step">
						<ChecklistStepView
							step={step}
							items={items.filter(item => item.step === step)}
							ticks={ticks}
							onTick={onTick}
							siteName={siteName}
							heading="h3"
						/>
					</li>
				))}
			</ol>
		</section>
	);
}

export interface ChecklistStepProps extends Omit<ChecklistProps, 'siteName'> {
	readonly step: ChecklistStep;
	/** Said where the first step has nothing to offer. */
	readonly siteName?: string;
	readonly heading: 'h2' | 'h3';
}

/** One step with its items; a long list shows its beginning first. */
export function ChecklistStepView({step, items, ticks, onTick, siteName = '', heading: Heading}: ChecklistStepProps): JSX.Element {
	const {say} = useWords();
	const entry = (item: ChecklistItem): JSX.Element => (
		<ChecklistEntry key={item.id} item={item} tickedOn={ticks[item.id]?.tickedOn} onTick={isDone => onTick(item.id, isDone)} />
	);
	const rest = items.slice(shownAtFirst);

	return (
		<>
			<Heading>{say(`step_${snake(step)}`)}</Heading>
			<p class="soft small">{say(`step_${snake(step)}_text`)}</p>
			{step === 'fix-here' && items.length === 0 && <p>{say('setting_none', {site: siteName})}</p>}
			<ul>{items.slice(0, shownAtFirst).map(entry)}</ul>
			{rest.length > 0 && (
				<Disclosure label={say('show_all', {count: rest.length})}>
					<ul>{rest.map(entry)}</ul>
				</Disclosure>
			)}
		</>
	);
}
