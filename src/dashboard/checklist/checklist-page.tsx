import {useSignal} from '@preact/signals';
import type {ComponentChildren, JSX} from 'preact';
import {ticksOf} from '../../core/checklist/account-ticks.ts';
import {checklistFor} from '../../core/checklist/checklist.ts';
import {accountsIn} from '../../storage/own-pages.ts';
import {ChecklistStepView} from '../../ui/checklist/checklist-view.tsx';
import {useWords} from '../../ui/i18n/use-words.ts';
import type {DashboardProps} from '../props.ts';
import {Platform} from './platform.tsx';

interface ChecklistPageProps extends DashboardProps {
	/** About something else that needs the user, before the list. */
	readonly note?: ComponentChildren;
}

/** Every platform's settings, then every database: the popup's checklist without a page. */
export function ChecklistPage({model, data, note}: ChecklistPageProps): JSX.Element {
	const {say} = useWords();
	const country = model.settings.value?.country;
	const everywhere = checklistFor({site: ''}, {settings: [], controllers: data.controllers, ...(country && {country})});
	const ticks = ticksOf(model.ticked.value, accountsIn(model.ownPages.value));

	return (
		<>
			<h1>{say('checklist_title')}</h1>
			{note}
			<section class="card" aria-labelledby="sites-title">
				<h2 id="sites-title">{say('sites_title')}</h2>
				<p class="soft">{say('sites_intro')}</p>
				<Platforms model={model} data={data} />
			</section>
			{(['get-out', 'object'] as const).map(step => (
				<section key={step} class="card checklist">
					<ChecklistStepView
						step={step}
						items={everywhere.filter(item => item.step === step)}
						ticks={ticks}
						onTick={model.tick}
						heading="h2"
					/>
				</section>
			))}
		</>
	);
}

function Platforms({model, data}: DashboardProps): JSX.Element {
	const {say} = useWords();
	const filter = useSignal('');
	const wanted = filter.value.trim().toLowerCase();
	const found = data.platforms.filter(([{platform}]) => platform.toLowerCase().includes(wanted));

	return (
		<>
			<label class="field">
				<span>{say('sites_filter')}</span>
				<input type="search" value={filter.value} onInput={event => (filter.value = event.currentTarget.value)} />
			</label>
			<p role="status">{found.length === 0 && say('sites_none')}</p>
			<div class="platforms checklist">
				{found.map(settings => (
					<Platform key={settings[0].siteId} settings={settings} model={model} />
				))}
			</div>
		</>
	);
}
