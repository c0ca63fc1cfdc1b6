import type {JSX} from 'preact';
import {useWords} from '../../ui/i18n/use-words.ts';
import {ExposureMeter} from '../../ui/report/exposure-meter.tsx';
import {LinkChanges} from '../../ui/report/link-changes.tsx';
import {PageSwitch} from '../controls/page-switch.tsx';
import {Tool} from '../controls/tool.tsx';
import {valueKey} from '../i18n/lab-words.ts';
import type {Judged, LabModel} from '../model/lab-model.ts';
import {answersOf} from '../site/site-answers.ts';
import {differingLevers} from '../state/differing-levers.ts';
import {withoutExpiry} from './without-expiry.ts';
import './compare.css';

/** The same page with two lever settings, and what changes link by link. */
export function CompareTab({model}: {readonly model: LabModel}): JSX.Element {
	const {say} = useWords();
	const {state, pinned, pin, goTo} = model;
	const before = model.judge({...state.value, levers: pinned.value});
	const after = model.judge(state.value);

	return (
		<>
			<section class="panel compare-head" aria-labelledby="compare-title">
				<h2 id="compare-title">{say('lab_compare_title')}</h2>
				<p class="soft">{say('lab_compare_intro')}</p>
				<PageSwitch state={state.value} onGo={goTo} />
				<p class="tools">
					<Tool label={say('lab_compare_pin')} onPress={() => pin(state.value.levers)} />
					<Tool
						label={say('lab_compare_swap')}
						onPress={() => {
							const {levers} = state.value;
							goTo({...state.value, levers: pinned.value});
							pin(levers);
						}}
					/>
				</p>
			</section>
			{before && after ? (
				<>
					<Side label={say('lab_compare_before')} judged={before} other={after} day={model.day} />
					<Side label={say('lab_compare_after')} judged={after} other={before} day={model.day} />
					<div class="panel compare-links">
						<LinkChanges report={withoutExpiry(after.report)} previous={withoutExpiry(before.report)} />
					</div>
				</>
			) : (
				<p class="panel">{say('lab_working')}</p>
			)}
		</>
	);
}

interface SideProps {
	readonly label: string;
	readonly judged: Judged;
	readonly other: Judged;
	readonly day: number;
}

function Side({label, judged, other, day}: SideProps): JSX.Element {
	const {say} = useWords();
	const {levers} = judged.state;
	const answers = answersOf(judged.state, day).images;
	const isRefused = (id: string): boolean => answers.some(({recipe, status}) => recipe.id === id && status === 401);
	const differing = differingLevers(levers, other.state.levers);

	return (
		<section class="panel side" aria-label={label}>
			<h3>{label}</h3>
			<ExposureMeter exposure={judged.report.exposure} />
			<ul class="thumbs">
				{judged.images.map(({recipe, url}) => (
					<li key={recipe.id} class={isRefused(recipe.id) ? 'refused' : ''}>
						<img src={url} alt={say(`lab_picture_${recipe.id}`)} height="72" />
					</li>
				))}
			</ul>
			{differing.length === 0 ? (
				<p class="soft">{say('lab_compare_alike')}</p>
			) : (
				<dl class="settings">
					{differing.map(id => (
						<div key={id}>
							<dt class="soft">{say(`lab_lever_${id}`)}</dt>
							<dd>{say(valueKey(id, levers[id]))}</dd>
						</div>
					))}
				</dl>
			)}
		</section>
	);
}
