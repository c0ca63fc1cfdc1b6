import type {JSX} from 'preact';
import type {ImageReport} from '../../core/report.ts';
import {useWords} from '../../ui/use-words.ts';
import type {Picture} from '../lab/picture-store.ts';
import type {PictureAnswer} from './site-answers.ts';

export interface SitePictureProps {
	readonly picture: Picture;
	readonly answer: PictureAnswer | undefined;
	readonly image: ImageReport | undefined;
}

/** One drawing, with the faces that the detector found and, where a stranger is refused, a word that says so. */
export function SitePicture({picture: {recipe, url}, answer, image}: SitePictureProps): JSX.Element {
	const {say} = useWords();
	const isRefused = answer?.status === 403;

	return (
		<figure class={isRefused ? `${recipe.id} refused` : recipe.id}>
			<img src={url} width={recipe.width} height={recipe.height} alt={say(`lab_picture_${recipe.id}`)} />
			{image && <Outlines image={image} />}
			{isRefused && <figcaption>{say('lab_not_for_strangers')}</figcaption>}
		</figure>
	);
}

function Outlines({image}: {readonly image: ImageReport}): JSX.Element {
	return (
		<svg viewBox={`0 0 ${image.width} ${image.height}`} aria-hidden="true">
			{image.faces.map(({boundingBox: {x, y, width, height}}) => (
				<rect key={`${x} ${y}`} x={x} y={y} width={width} height={height} rx={width / 12} />
			))}
		</svg>
	);
}
