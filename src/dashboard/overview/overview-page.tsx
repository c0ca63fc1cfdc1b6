import type {JSX} from 'preact';
import {ticksOf} from '../../core/checklist/account-ticks.ts';
import {accountsIn} from '../../storage/own-pages.ts';
import {useWords} from '../../ui/i18n/use-words.ts';
import {FirstSteps} from '../checklist/first-steps.tsx';
import {itemsToDo} from '../checklist/items-to-do.ts';
import {FailureBoundary} from '../failure-boundary.tsx';
import type {DashboardModel} from '../model.ts';
import type {DashboardProps} from '../props.ts';
import {LettersWaiting} from '../requests/letters-waiting.tsx';
import {Achieved} from './achieved.tsx';
import {AllDates} from './all-dates.tsx';
import {Doors} from './doors.tsx';
import {DueSteps} from './due-steps.tsx';
import {MyPages} from './my-pages.tsx';
import {News} from './news.tsx';
import './overview.css';

/** Where the person stands: what waits for them, their pages, what they have achieved, and the ways on. */
export function OverviewPage({model, data}: DashboardProps): JSX.Element {
	const {say} = useWords();
	return (
		<>
			<h1>{say('dashboard_overview')}</h1>
			{isEmpty(model) ? <Begin /> : <InUse model={model} data={data} />}
			<Doors model={model} data={data} />
		</>
	);
}

/** One thing to begin with: whoever has stored nothing has no list yet to read. */
function Begin(): JSX.Element {
	const {say} = useWords();
	return (
		<section class="card" aria-labelledby="begin-title">
			<h2 id="begin-title">{say('overview_begin_title')}</h2>
			<p>{say('overview_begin_text')}</p>
		</section>
	);
}

function InUse({model, data}: DashboardProps): JSX.Element {
	const ticks = ticksOf(model.ticked.value, accountsIn(model.ownPages.value));
	return (
		<>
			<News model={model} data={data} />
			<DueSteps model={model} data={data} />
			<FailureBoundary fallback={null}>
				<LettersWaiting model={model} />
			</FailureBoundary>
			<FirstSteps
				items={itemsToDo({model, data})}
				ticks={ticks}
				isPlaceKnown={Boolean(model.settings.value?.country)}
				hasBegun
				onTick={model.tick}
			/>
			<AllDates model={model} data={data} />
			<MyPages model={model} data={data} />
			<FailureBoundary fallback={null}>
				<Achieved model={model} data={data} />
			</FailureBoundary>
		</>
	);
}

const isEmpty = ({ticked, ownPages, requests, settings}: DashboardModel): boolean =>
	Object.keys(ticked.value).length + ownPages.value.length + requests.requests.value.length + (settings.value?.sitesUsed.length ?? 0) === 0;
