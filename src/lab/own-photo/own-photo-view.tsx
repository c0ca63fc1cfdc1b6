import type {JSX} from 'preact';
import {isCertain, labelOf} from '../../core/score/face-label.ts';
import {useWords} from '../../ui/i18n/use-words.ts';
import {FaceList} from '../../ui/report/face-list.tsx';
import {Tool} from '../controls/tool.tsx';
import type {OwnPhoto} from '../model/own-photo.ts';
import {findingsIn} from './file-findings.ts';

export interface OwnPhotoViewProps {
	readonly image: OwnPhoto;
	/** Absent where something else forgets it. */
	readonly onForget?: () => void;
}

/** The faces a machine finds, how usable they are, and what the file's metadata reveal. No score, since there is no page. */
export function OwnPhotoView({image, onForget}: OwnPhotoViewProps): JSX.Element {
	const {say} = useWords();
	const {url, width, height, faces, crops} = image;
	const report = {
		imageUrl: url,
		width,
		height,
		role: 'photo',
		access: 'unknown',
		isLargest: true,
		faces,
		exposure: {value: 0, low: 0, high: 0},
	} as const;

	return (
		<>
			<figure class="invented own">
				<img src={url} width={width} height={height} alt={say('lab_own_photo_alt', {count: faces.filter(isCertain).length})} />
				<svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
					{faces.map(({boundingBox: box, ...face}) => (
						<rect
							key={`${box.x} ${box.y}`}
							class={labelOf(face)}
							x={box.x}
							y={box.y}
							width={box.width}
							height={box.height}
							rx={box.width / 12}
						/>
					))}
				</svg>
			</figure>
			<FaceList report={{images: [report]}} crops={{...crops}} isComplete />
			<ul class="file-tells">
				{findingsIn(image).map(key => (
					<li key={key}>{say(key)}</li>
				))}
			</ul>
			{onForget && (
				<p class="tools">
					<Tool label={say('lab_own_photo_forget')} onPress={onForget} />
				</p>
			)}
		</>
	);
}
