import {useSignal} from '@preact/signals';
import type {ComponentChildren, JSX} from 'preact';
import {useWords} from '../../ui/i18n/use-words.ts';
import {LeverPanel} from '../levers/lever-panel.tsx';
import type {LabModel} from '../model/lab-model.ts';
import {SitePage} from '../site-view/site-page.tsx';
import {LabSheet} from './lab-sheet.tsx';
import {MachinePanel} from './machine-panel.tsx';

export interface SiteTabProps {
	readonly model: LabModel;
	/** Shown beside the page until the group may see what a machine makes of it; `null` for the page alone. */
	readonly insteadOfMachine?: ComponentChildren;
}

/** A page of the fictional site, what a machine makes of it, and the levers. */
export function SiteTab({model, insteadOfMachine}: SiteTabProps): JSX.Element {
	const {say} = useWords();
	const {state, judged, isWorking, day} = model;
	const isOnPaper = useSignal(false);
	if (isOnPaper.value && judged.value) return <LabSheet report={judged.value.report} onBack={() => (isOnPaper.value = false)} />;

	const isCovered = insteadOfMachine !== undefined;
	// While a lever is pulled, the drawings of before stay; those of another page would be untrue.
	const isSamePage = judged.value?.state.page === state.value.page && judged.value.state.person === state.value.person;
	const page = (
		<SitePage
			state={state.value}
			images={isSamePage ? (judged.value?.images ?? []) : []}
			report={isCovered || isWorking.value ? undefined : judged.value?.report}
			isAsked={isCovered}
			isBusy={isWorking.value}
			day={day}
			onGo={model.goTo}
		/>
	);
	if (isCovered) {
		return (
			<>
				{page}
				{insteadOfMachine}
			</>
		);
	}

	return (
		<>
			{page}
			<div class="machine" aria-live="polite" aria-busy={isWorking.value}>
				{judged.value ? (
					<MachinePanel judged={judged.value} onPaper={() => (isOnPaper.value = true)} />
				) : (
					<p class="panel">{say('lab_working')}</p>
				)}
			</div>
			<LeverPanel levers={state.value.levers} onPull={levers => model.goTo({...state.value, levers})} />
		</>
	);
}
