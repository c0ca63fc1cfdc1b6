import type {JSX} from 'preact';
import {facesOn, pageSentence} from '../../core/page-sentence.ts';
import {shownFaces} from '../../core/shown-faces.ts';
import {Chain} from '../../ui/chain.tsx';
import {ExposureMeter} from '../../ui/exposure-meter.tsx';
import {FaceList} from '../../ui/face-list.tsx';
import {LinkDetails, openLink} from '../../ui/link-details.tsx';
import {useWords} from '../../ui/use-words.ts';
import {snake} from '../../ui/words.ts';
import type {Judged} from './lab-model.ts';

/** What a machine makes of the page: the parts that the popup has for a real one. */
export function MachinePanel({judged: {report, pictures}}: {readonly judged: Judged}): JSX.Element {
	const {say} = useWords();

	return (
		<>
			<section class="panel" aria-labelledby="demo-machine">
				<p class="soft small" id="demo-machine">
					{say('demo_machine')}
				</p>
				<h2 class="verdict-line">{say(`sentence_${snake(pageSentence(report))}`, {count: facesOn(report)})}</h2>
				<ExposureMeter exposure={report.exposure} />
				<Chain links={report.links} onOpen={openLink} />
				<FaceList report={report} crops={cropsOf({report, pictures})} />
			</section>
			<section class="panel" aria-labelledby="demo-chain">
				<h2 id="demo-chain">{say('chain_title')}</h2>
				<p class="soft small">{say('chain_intro')}</p>
				<div>
					{report.links.map(link => (
						<LinkDetails key={link.id} link={link} />
					))}
				</div>
				{/* For `npm start`, which prints it. */}
				<script type="application/json" id="demo-report">
					{JSON.stringify(report)}
				</script>
			</section>
		</>
	);
}

/** The faces themselves, by their place among those shown. */
export function cropsOf({report, pictures}: Pick<Judged, 'report' | 'pictures'>): Readonly<Record<number, string>> {
	const crops = shownFaces(report).map(({image, face: {boundingBox}}) => {
		const picture = pictures.find(({recipe}) => image.src.includes(`/${recipe.id}.jpg`));
		if (picture?.vision.kind !== 'faces') return undefined;
		return picture.crops[picture.vision.faces.findIndex(face => face.boundingBox === boundingBox)];
	});
	return Object.fromEntries(crops.flatMap((crop, index) => (crop === undefined ? [] : [[index, crop]])));
}
