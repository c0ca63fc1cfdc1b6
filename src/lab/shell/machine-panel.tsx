import type {JSX} from 'preact';
import {useWords} from '../../ui/i18n/use-words.ts';
import {Chain} from '../../ui/report/chain.tsx';
import {ExposureMeter} from '../../ui/report/exposure-meter.tsx';
import {FaceList} from '../../ui/report/face-list.tsx';
import {LinkDetails, openLink} from '../../ui/report/link-details.tsx';
import {VerdictLines} from '../../ui/report/verdict-lines.tsx';
import {Tool} from '../controls/tool.tsx';
import {PulledLevers} from '../levers/pulled-levers.tsx';
import {cropsOf} from '../model/crop-of.ts';
import type {Judged} from '../model/lab-model.ts';

export interface MachinePanelProps {
	readonly judged: Judged;
	/** Shows the report as a printable sheet. */
	readonly onPaper: () => void;
}

/** What a machine makes of the page, in the components that the popup uses for a real one. */
export function MachinePanel({judged, onPaper}: MachinePanelProps): JSX.Element {
	const {say} = useWords();
	const {report} = judged;

	return (
		<>
			<section class="panel" aria-labelledby="lab-machine">
				<PulledLevers levers={judged.state.levers} />
				<p class="soft small" id="lab-machine">
					{say('lab_machine')}
				</p>
				<VerdictLines report={report} heading="h2" />
				<ExposureMeter exposure={report.exposure} />
				<Chain links={report.links} onOpen={openLink} />
				<FaceList report={report} crops={cropsOf(judged)} />
				<p class="tools">
					<Tool label={say('sheet_open')} onPress={onPaper} />
				</p>
			</section>
			<section class="panel" aria-labelledby="lab-chain">
				<h2 id="lab-chain">{say('chain_title')}</h2>
				<p class="soft small">{say('chain_intro')}</p>
				<div>
					{report.links.map(link => (
						<LinkDetails key={link.id} link={link} />
					))}
				</div>
				{/* `npm start` prints it. */}
				<script type="application/json" id="lab-report">
					{JSON.stringify(report)}
				</script>
			</section>
		</>
	);
}
