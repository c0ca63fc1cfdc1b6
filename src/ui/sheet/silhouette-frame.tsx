import type {JSX} from 'preact';
import type {BoundingBox} from '../../core/evidence/face.ts';
import {isCertain, labelOf} from '../../core/score/face-label.ts';
import {useWords} from '../i18n/use-words.ts';
import type {NumberedFace, SheetFrame} from './sheet-frames.ts';

export interface SilhouetteFrameProps {
	readonly frame: SheetFrame;
	/** From 1. */
	readonly number: number;
}

/** Where the faces are in an image: an empty frame of its shape, with drawn silhouettes that look like nobody. */
export function SilhouetteFrame({frame: {image, faces}, number}: SilhouetteFrameProps): JSX.Element {
	const {say} = useWords();
	/** A twentieth of the longer side, so that labels have the same size in every frame. */
	const unit = Math.max(image.width, image.height) / 20;
	const certain = faces.filter(({face}) => isCertain(face));
	const doubtful = faces.length - certain.length;
	const label = [
		...(certain.length > 0 ? [say('sheet_frame', {number, count: certain.length})] : []),
		...(doubtful > 0 ? [say('sheet_frame_perhaps', {number, count: doubtful})] : []),
	].join('. ');

	return (
		<svg class="silhouettes" viewBox={`0 0 ${image.width} ${image.height}`} role="img" aria-label={label}>
			<rect class="frame" width={image.width} height={image.height} />
			{certain.map(({face: {boundingBox}}) => (
				<Bust key={`${boundingBox.x} ${boundingBox.y}`} box={boundingBox} />
			))}
			{faces.map(face => (
				<Outline key={`${face.face.boundingBox.x} ${face.face.boundingBox.y}`} face={face} unit={unit} />
			))}
		</svg>
	);
}

/** A head slightly larger than the box, which fits tightly around a face, and shoulders below. */
function Bust({box: {x, y, width, height}}: {readonly box: BoundingBox}): JSX.Element {
	const [middle, neck, breast] = [x + width / 2, y + height * 1.12, y + height * 2];
	return (
		<g class="bust">
			<path
				d={`M${middle - width * 1.1} ${breast}C${middle - width * 1.1} ${neck + height * 0.1} ${middle - width * 0.5} ${neck} ${middle} ${neck}S${middle + width * 1.1} ${neck + height * 0.1} ${middle + width * 1.1} ${breast}Z`}
			/>
			<ellipse cx={middle} cy={y + height * 0.47} rx={width * 0.56} ry={height * 0.64} />
		</g>
	);
}

function Outline({face: {face, number}, unit}: {readonly face: NumberedFace; readonly unit: number}): JSX.Element {
	const {locale} = useWords();
	const {x, y, width, height} = face.boundingBox;

	return (
		<g class={`outline ${labelOf(face)}`}>
			<rect x={x} y={y} width={width} height={height} />
			{number !== undefined && (
				<>
					<circle cx={x} cy={y} r={unit * 0.8} />
					<text x={x} y={y} font-size={unit} text-anchor="middle" dominant-baseline="central">
						{new Intl.NumberFormat(locale).format(number)}
					</text>
				</>
			)}
		</g>
	);
}
