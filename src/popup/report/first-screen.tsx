import {useSignal} from '@preact/signals';
import type {JSX} from 'preact';
import {type ChecklistItem, firstSteps} from '../../core/checklist/checklist.ts';
import {ExposureMeter} from '../../ui/report/exposure-meter.tsx';
import {VerdictLines} from '../../ui/report/verdict-lines.tsx';
import {AccessCard} from '../access/access-card.tsx';
import {doubtIn, RepairOffer} from '../repair-offer.tsx';
import {BeforeAndAfter} from './before-and-after.tsx';
import {DetectorFailed} from './detector-failed.tsx';
import {Doors} from './doors.tsx';
import {FaceStrip} from './face-strip.tsx';
import {KeepPage} from './keep-page.tsx';
import {NextStep} from './next-step.tsx';
import {PendingItemCard} from './pending-item-card.tsx';
import type {ReportViewProps} from './report-view-props.ts';
import {TellThem} from './tell-them.tsx';
import {TickedCard} from './ticked-card.tsx';
import {IsThisYou, type WhosePage} from './whose-page.tsx';
import './first-screen.css';

export interface FirstScreenProps extends ReportViewProps {
	readonly items: readonly ChecklistItem[];
	readonly isPlaceKnown: boolean;
	readonly whose: WhosePage;
}

/** What can be taken in within ten seconds: what a stranger got, the verdict, and one thing to do. Everything else is behind the doors. */
export function FirstScreen({report, isOwn, previous, access, items, isPlaceKnown, whose, model, data}: FirstScreenProps): JSX.Element {
	const isDone = (id: ChecklistItem['id']): boolean => model.ticked.value[id] !== undefined;
	const [item] = firstSteps(items, {isDone, isPlaceKnown});
	const pending = items.find(({id}) => id === model.pendingItem.value?.id && !isDone(id));
	const justTicked = useSignal<ChecklistItem | undefined>(undefined);
	const setTicked = (ticked: ChecklistItem | undefined): void => {
		justTicked.value = ticked;
	};
	const doubt = doubtIn(report);

	return (
		<>
			<section class="lead card">
				<BeforeAndAfter
					report={report}
					previous={previous}
					again={model.again.value}
					onCheckAgain={model.isUnconfirmed(report) ? model.reanalyse : undefined}
				/>
				<FaceStrip report={report} model={model} />
				<VerdictLines report={report} isOwn={isOwn} heading="h1" />
				<ExposureMeter exposure={report.exposure} isBrief />
				{justTicked.value && <TickedCard item={justTicked.value} onDone={() => setTicked(undefined)} model={model} />}
				{!justTicked.value && pending && <PendingItemCard item={pending} onTicked={() => setTicked(pending)} model={model} />}
				{!justTicked.value && !pending && (
					<>
						{whose.owner === 'user' && <NextStep item={item} model={model} />}
						{whose.owner === 'else' && <TellThem report={report} items={items} model={model} data={data} />}
						{whose.owner === undefined && <IsThisYou answer={whose.answer} />}
					</>
				)}
			</section>
			<DetectorFailed report={report} />
			{access && <AccessCard access={access} model={model} />}
			<KeepPage model={model} />
			<Doors model={model} />
			{doubt && <RepairOffer why={doubt} data={data} />}
		</>
	);
}
