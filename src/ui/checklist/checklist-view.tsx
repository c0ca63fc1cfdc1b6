import {useSignal} from '@preact/signals';
import type {JSX} from 'preact';
import {useEffect, useMemo} from 'preact/hooks';
import {type ChecklistItem, type ChecklistStep, checklistSteps, firstSteps} from '../../core/checklist/checklist.ts';
import type {Ticks} from '../../core/checklist/ticks.ts';
import {Disclosure} from '../controls/disclosure.tsx';
import {useWords} from '../i18n/use-words.ts';
import {snake} from '../i18n/words.ts';
import {ChecklistEntry} from './checklist-entry.tsx';
import './checklist.css';

export interface ChecklistProps {
	readonly items: readonly ChecklistItem[];
	readonly ticks: Ticks;
	readonly onTick: (id: ChecklistItem['id'], isDone: boolean) => void;
	readonly siteName: string;
	/** Whether the person said where they live. */
	readonly isPlaceKnown: boolean;
	/** The site's settings are among the items, if it has any: they are its owner's. */
	readonly isOwner?: boolean;
	/** The list is the whole view, so its title is the view's. */
	readonly isHeading?: boolean;
	/** The item that somebody came for: it is among the first, and gets the focus. */
	readonly wanted?: ChecklistItem['id'] | undefined;
}

const elementId = 'checklist';

/** Scrolls to the list and moves keyboard focus there. */
function goToChecklist(): void {
	const checklist = document.getElementById(elementId);
	checklist?.focus();
	checklist?.scrollIntoView({block: 'start'});
}

/** Items of one step shown before "show all". */
const shownAtFirst = 3;

/** The few things that matter most first; the rest, step by step, on request. */
export function ChecklistView({
	items,
	ticks,
	onTick,
	siteName,
	isPlaceKnown,
	isOwner = true,
	isHeading = false,
	wanted,
}: ChecklistProps): JSX.Element {
	const {say} = useWords();
	const Heading = isHeading ? 'h1' : 'h2';
	// The button that led here is gone.
	useEffect(() => {
		const list = document.getElementById(elementId);
		const entry = [...(list?.querySelectorAll<HTMLElement>('[data-item]') ?? [])].find(({dataset}) => dataset['item'] === wanted);
		if (!isHeading) return;
		const box = entry?.querySelector('input');
		// What stands above the list, such as a question, stays in view.
		if (box) box.focus();
		else list?.focus({preventScroll: true});
	}, []);
	const round = useSignal(0);
	const done = items.filter(({id}) => ticks[id]).length;
	// Ticked items stay in place until the reader asks for more: a list that moves under the pointer causes wrong ticks.
	const first = useMemo(
		() => firstSteps(items, {isDone: id => ticks[id] !== undefined, isPlaceKnown}).map(({id}) => id),
		[items.map(({id}) => id).join(), isPlaceKnown, round.value],
	);
	const isFirst = ({id}: ChecklistItem): boolean => first.includes(id) || id === wanted;
	const rest = items.filter(item => !isFirst(item));
	const goOn = (): void => {
		round.value += 1;
		goToChecklist();
	};

	return (
		<section class="checklist" id={elementId} tabIndex={-1} aria-labelledby="checklist-title">
			<header>
				<Heading id="checklist-title">{say('checklist_title')}</Heading>
				<p class="soft small">{done > 0 ? say('checklist_done', {count: done}) : say('checklist_first', {count: first.length})}</p>
			</header>
			{done > 0 && <progress value={done} max={items.length} aria-label={say('checklist_progress', {done, total: items.length})} />}
			{isOwner && !items.some(({step}) => step === 'fix-here') && <p>{say('setting_none', {site: siteName})}</p>}
			<ul class="first-steps">
				{items.filter(isFirst).map(item => (
					<ChecklistEntry key={item.id} item={item} tickedOn={ticks[item.id]?.tickedOn} onTick={isDone => onTick(item.id, isDone)} />
				))}
			</ul>
			{first.every(id => ticks[id]) && rest.some(({id}) => !ticks[id]) && (
				<p>
					<button type="button" class="button" onClick={goOn}>
						{say('checklist_next')}
					</button>
				</p>
			)}
			{rest.length > 0 && (
				<Disclosure label={say('checklist_rest', {count: rest.length})}>
					<Steps items={rest} ticks={ticks} onTick={onTick} heading={isHeading ? 'h2' : 'h3'} />
				</Disclosure>
			)}
		</section>
	);
}

function Steps({items, ticks, onTick, heading}: Omit<ChecklistStepProps, 'step'>): JSX.Element {
	const offered = checklistSteps.map(step => ({step, offers: items.filter(item => item.step === step)}));
	return (
		<ol class="steps">
			{offered
				.filter(({offers}) => offers.length > 0)
				.map(({step, offers}) => (
					<li key={step} class="step">
						<ChecklistStepView step={step} items={offers} ticks={ticks} onTick={onTick} heading={heading} />
					</li>
				))}
		</ol>
	);
}

export interface ChecklistStepProps extends Pick<ChecklistProps, 'items' | 'ticks' | 'onTick'> {
	readonly step: ChecklistStep;
	readonly heading: 'h2' | 'h3';
}

/** One step with its items; a long list starts collapsed. */
export function ChecklistStepView({step, items, ticks, onTick, heading: Heading}: ChecklistStepProps): JSX.Element {
	const {say} = useWords();
	const entry = (item: ChecklistItem): JSX.Element => (
		<ChecklistEntry key={item.id} item={item} tickedOn={ticks[item.id]?.tickedOn} onTick={isDone => onTick(item.id, isDone)} />
	);
	const rest = items.slice(shownAtFirst);

	return (
		<>
			<Heading>{say(`step_${snake(step)}`)}</Heading>
			<p class="soft small">{say(`step_${snake(step)}_text`)}</p>
			<ul>{items.slice(0, shownAtFirst).map(entry)}</ul>
			{rest.length > 0 && (
				<Disclosure label={say('show_all', {count: rest.length})}>
					<ul>{rest.map(entry)}</ul>
				</Disclosure>
			)}
		</>
	);
}
