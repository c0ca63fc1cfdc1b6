import type {JSX} from 'preact';
import {useWords} from '../../ui/i18n/use-words.ts';
import {Chain} from '../../ui/report/chain.tsx';
import {ExposureMeter} from '../../ui/report/exposure-meter.tsx';
import {FaceList} from '../../ui/report/face-list.tsx';
import {LinkDetails, openLink} from '../../ui/report/link-details.tsx';
import {VerdictLines} from '../../ui/report/verdict-lines.tsx';
import {cropsOf} from '../model/crop-of.ts';
import type {JudgedPlace} from '../model/lab-model.ts';

/** What a machine takes from a drawn page, in the components that the popup uses for a real one. */
export function PlaceMachine({judged}: {readonly judged: JudgedPlace}): JSX.Element {
	const {say} = useWords();
	const {report} = judged;

	return (
		<div class="machine">
			<section class="panel" aria-labelledby="place-machine">
				<p class="soft small" id="place-machine">
					{say('lab_machine')}
				</p>
				<VerdictLines report={report} heading="h2" />
				<ExposureMeter exposure={report.exposure} />
				<Chain links={report.links} onOpen={openLink} />
				<FaceList report={report} crops={cropsOf(judged)} />
			</section>
			<section class="panel" aria-labelledby="place-chain">
				<h2 id="place-chain">{say('chain_title')}</h2>
				<div>
					{report.links.map(link => (
						<LinkDetails key={link.id} link={link} />
					))}
				</div>
			</section>
		</div>
	);
}
