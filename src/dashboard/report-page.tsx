import {useSignal} from '@preact/signals';
import type {JSX} from 'preact';
import {useEffect} from 'preact/hooks';
import {checklistFor} from '../core/checklist/checklist.ts';
import {isSocialNetwork, settingsFor} from '../directory/index.ts';
import {withinReach} from '../engines/could-reach.ts';
import {engines} from '../engines/index.ts';
import type {TabState} from '../messaging/protocol.ts';
import {useWords} from '../ui/i18n/use-words.ts';
import {SheetScreen} from '../ui/sheet/sheet-screen.tsx';
import type {DashboardProps} from './props.ts';

/** The report of a tab, for print. It is read once, from memory, and gone when this page closes. */
export function ReportPage({model, data, tabId}: DashboardProps & {readonly tabId: number}): JSX.Element {
	const {say} = useWords();
	const state = useSignal<TabState | undefined>(undefined);
	useEffect(() => {
		void model.stateOf(tabId).then(found => (state.value = found));
	}, [model, tabId, state]);

	if (!state.value) return <p>{say('sheet_loading')}</p>;
	if (state.value.kind !== 'report') return <NoReport />;
	const {report, isOwn = false} = state.value;
	const country = model.settings.value?.country;
	const items = checklistFor(report, {
		settings: settingsFor(report.site),
		controllers: data.controllers,
		within: withinReach(engines, report, isSocialNetwork(report.site)),
		...(country && {country}),
	});
	return <SheetScreen report={report} siteName={data.siteName(report.site)} items={items} isOwn={isOwn} />;
}

function NoReport(): JSX.Element {
	const {say} = useWords();
	return (
		<section class="card">
			<h1>{say('sheet_title')}</h1>
			<p>{say('sheet_gone')}</p>
		</section>
	);
}
