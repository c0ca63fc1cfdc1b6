import type {JSX} from 'preact';
import {TrainerContact} from '../ui/controls/trainer-contact.tsx';
import {Unsaved} from '../ui/controls/unsaved.tsx';
import {MissingPermission} from './access/missing-permission.tsx';
import {Nothing, NothingSeen} from './nothing.tsx';
import type {PopupProps} from './props.ts';
import {ReminderCard} from './reminder-card.tsx';
import {ReportView} from './report/report-view.tsx';
import {Failed, LabOnly, ReloadFirst, SwitchedOff, Unreachable, Working} from './states.tsx';
import {TopBar} from './top-bar.tsx';
import './popup.css';

/** Shows one of the popup's views. Each is complete in itself and waits for no other. */
export function App({model, data}: PopupProps): JSX.Element {
	return (
		<main class="popup">
			<TopBar model={model} data={data} />
			<ReminderCard model={model} data={data} />
			<Unsaved isUnsaved={model.isUnsaved.value} />
			<MissingPermission model={model} />
			{model.settings.value?.labOnly ? <LabOnly model={model} /> : <View model={model} data={data} />}
			<TrainerContact trainer={model.policy.value.trainer} />
		</main>
	);
}

function View({model, data}: PopupProps): JSX.Element | null {
	const view = model.view.value;
	switch (view.kind) {
		case 'asking':
			return null;
		case 'none':
			return view.why === 'site-off' && view.siteId ? (
				<SwitchedOff siteId={view.siteId} model={model} data={data} />
			) : (
				<Nothing state={view} model={model} data={data} />
			);
		case 'nothing-seen':
			return <NothingSeen isAllowed={view.isAllowed} />;
		case 'reload':
			return <ReloadFirst model={model} />;
		case 'working':
			return <Working progress={view} model={model} />;
		case 'failed':
			return <Failed model={model} />;
		case 'unreachable':
			return <Unreachable model={model} />;
		case 'report':
			return model.settings.value?.sitesOff.includes(view.report.site) ? (
				<SwitchedOff siteId={view.report.site} model={model} data={data} />
			) : (
				<ReportView
					report={view.report}
					isOwn={view.isOwn ?? false}
					isPrivate={view.isPrivate ?? false}
					previous={view.previous}
					access={view.access}
					model={model}
					data={data}
				/>
			);
	}
}
