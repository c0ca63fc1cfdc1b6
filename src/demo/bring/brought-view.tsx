import type {JSX} from 'preact';
import {FaceList} from '../../ui/face-list.tsx';
import {useWords} from '../../ui/use-words.ts';
import type {WordKey} from '../../ui/words.ts';
import {Tool} from '../lab/tool.tsx';
import type {BroughtPicture} from './brought-picture.ts';

export interface BroughtViewProps {
	readonly picture: BroughtPicture;
	readonly onForget: () => void;
}

/** The faces a machine finds, how usable they are, and what the file tells besides. No score: there is no page around it. */
export function BroughtView({picture, onForget}: BroughtViewProps): JSX.Element {
	const {say} = useWords();
	const {url, width, height, faces, crops} = picture;
	const image = {src: url, width, height, faces, exposure: {value: 0, low: 0, high: 0}};

	return (
		<>
			<figure class="invented own">
				<img src={url} width={width} height={height} alt={say('lab_bring_alt', {count: faces.length})} />
				<svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
					{faces.map(({boundingBox: box}) => (
						<rect key={`${box.x} ${box.y}`} x={box.x} y={box.y} width={box.width} height={box.height} rx={box.width / 12} />
					))}
				</svg>
			</figure>
			<FaceList report={{images: [image]}} crops={{...crops}} />
			<ul class="file-tells">
				{toldBy(picture).map(key => (
					<li key={key}>{say(key)}</li>
				))}
			</ul>
			<p class="tools">
				<Tool label={say('lab_bring_forget')} onPress={onForget} />
			</p>
		</>
	);
}

function toldBy({metadata}: BroughtPicture): readonly WordKey[] {
	const told: readonly WordKey[] = [
		...(metadata.hasPlace ? (['finding_metadata_place'] as const) : []),
		...(metadata.hasOwnerName ? (['finding_metadata_owner'] as const) : []),
	];
	return told.length > 0 ? told : ['lab_bring_no_place'];
}
