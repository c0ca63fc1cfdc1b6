import type {JSX} from 'preact';
import type {Report} from '../../core/score/report.ts';
import {useWords} from '../../ui/i18n/use-words.ts';
import {FaceList} from '../../ui/report/face-list.tsx';
import type {Model} from '../model.ts';

/** The faces in words; as images only on request, since that sends more requests to the site. */
export function FacesSeen({report, model}: {readonly report: Report; readonly model: Model}): JSX.Element {
	const crops = model.crops.value;
	const found = crops !== undefined && crops !== 'asking' && crops.kind === 'crops' ? crops.crops : {};

	return (
		<>
			<FaceList report={report} crops={found} />
			{crops === undefined && <ShowCrops model={model} />}
			<CropsStatus model={model} />
		</>
	);
}

function ShowCrops({model}: {readonly model: Model}): JSX.Element {
	const {say} = useWords();
	return (
		<>
			<button type="button" class="button" onClick={model.cropFaces} aria-describedby="crops-asks">
				{say('crops_show')}
			</button>
			<p class="soft small" id="crops-asks">
				{say('crops_asks')}
			</p>
		</>
	);
}

/** Always in the document, so that a screen reader announces its changes. */
function CropsStatus({model}: {readonly model: Model}): JSX.Element {
	const {say} = useWords();
	const crops = model.crops.value;
	const isEmpty = crops !== undefined && crops !== 'asking' && crops.kind === 'crops' && Object.keys(crops.crops).length === 0;

	return (
		<p class="soft small" role="status">
			{crops === 'asking' && say('crops_asking')}
			{isEmpty && say('crops_none')}
			{typeof crops === 'object' && crops.kind === 'not-asked' && say('crops_not_asked')}
		</p>
	);
}
