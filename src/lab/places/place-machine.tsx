import type {JSX} from 'preact';
import {shownFaces} from '../../core/report/shown-faces.ts';
import {useWords} from '../../ui/i18n/use-words.ts';
import {Chain} from '../../ui/report/chain.tsx';
import {ExposureMeter} from '../../ui/report/exposure-meter.tsx';
import {FaceList} from '../../ui/report/face-list.tsx';
import {LinkDetails, openLink} from '../../ui/report/link-details.tsx';
import {VerdictLines} from '../../ui/report/verdict-lines.tsx';
import {cropOf} from '../model/crop-of.ts';
import type {JudgedPlace} from '../model/lab-model.ts';

/** What a machine takes from a drawn page, in the components that the popup uses for a real one. */
export function PlaceMachine({judged: {report, images}}: {readonly judged: JudgedPlace}): JSX.Element {
	const {say} = useWords();
	const crops = shownFaces(report).flatMap(({image: shown, face}, index) => {
		const image = images.find(({recipe}) => shown.imageUrl.endsWith(`/${recipe.id}.jpg`));
		const crop = image && cropOf(image, face);
		return crop === undefined ? [] : [[index, crop] as const];
	});

	return (
		<div class="machine">
			<section class="panel" aria-labelledby="place-machine">
				<p class="soft small" id="place-machine">
					{say('lab_machine')}
				</p>
				<VerdictLines report={report} heading="h2" />
				<ExposureMeter exposure={report.exposure} />
				<Chain links={report.links} onOpen={openLink} />
				<FaceList report={report} crops={Object.fromEntries(crops)} />
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
