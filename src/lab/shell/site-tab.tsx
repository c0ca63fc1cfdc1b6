import {useSignal} from '@preact/signals';
import type {JSX} from 'preact';
import {useWords} from '../../ui/i18n/use-words.ts';
import {LeverPanel} from '../levers/lever-panel.tsx';
import type {LabModel} from '../model/lab-model.ts';
import {SitePage} from '../site-view/site-page.tsx';
import {LabSheet} from './lab-sheet.tsx';
import {MachinePanel} from './machine-panel.tsx';

/** A page of the fictional site, what a machine makes of it, and the levers. */
export function SiteTab({model}: {readonly model: LabModel}): JSX.Element {
	const {say} = useWords();
	const {state, judged, isWorking, day} = model;
	const isOnPaper = useSignal(false);
	if (isOnPaper.value && judged.value) return <LabSheet report={judged.value.report} onBack={() => (isOnPaper.value = false)} />;

	return (
		<>
			<SitePage
				state={state.value}
				images={judged.value?.images ?? []}
				report={isWorking.value ? undefined : judged.value?.report}
				day={day}
				onGo={model.goTo}
			/>
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
