import type {JSX} from 'preact';
import {labelOf} from '../../core/score/face-label.ts';
import type {ImageReport} from '../../core/score/report.ts';
import {useWords} from '../../ui/i18n/use-words.ts';
import type {LabImage} from '../model/image-store.ts';
import type {ImageAnswer} from '../site/image-answer.ts';

export interface SiteImageProps {
	readonly image: LabImage;
	readonly answer: ImageAnswer | undefined;
	readonly report: ImageReport | undefined;
}

/** One drawing with outlines of the detected faces, and a caption if anonymous requests are refused. */
export function SiteImage({image: {recipe, url}, answer, report}: SiteImageProps): JSX.Element {
	const {say} = useWords();
	const isRefused = answer?.status === 401;

	return (
		<figure class={isRefused ? `${recipe.id} refused` : recipe.id}>
			<img src={url} width={recipe.width} height={recipe.height} alt={say(`lab_picture_${recipe.id}`)} />
			{report && <Outlines report={report} />}
			{isRefused && <figcaption>{say('lab_refused')}</figcaption>}
		</figure>
	);
}

function Outlines({report}: {readonly report: ImageReport}): JSX.Element {
	return (
		<svg viewBox={`0 0 ${report.width} ${report.height}`} aria-hidden="true">
			{report.faces.map(face => {
				const {x, y, width, height} = face.boundingBox;
				return <rect key={`${x} ${y}`} class={labelOf(face)} x={x} y={y} width={width} height={height} rx={width / 12} />;
			})}
		</svg>
	);
}
