import type {JSX} from 'preact';
import {shownFaces} from '../../core/report/shown-faces.ts';
import type {Report} from '../../core/score/report.ts';
import {useWords} from '../i18n/use-words.ts';
import {snake} from '../i18n/words.ts';

export interface FaceListProps {
	readonly report: Pick<Report, 'images'>;
	/** The faces themselves, as URLs of small images, by their place in the list. */
	readonly crops?: Readonly<Record<number, string>>;
}

/** What each face gives away, in one line. */
export function FaceList({report, crops = {}}: FaceListProps): JSX.Element {
	const {say} = useWords();
	const total = report.images.reduce((sum, {faces}) => sum + faces.length, 0);

	return (
		<>
			<h3>{say('face_title', {count: total})}</h3>
			<ul class="faces">
				{shownFaces(report).map(({image, face: {boundingBox, interEyeDistance, usability}}, index) => (
					<li key={`${image.imageUrl} ${boundingBox.x} ${boundingBox.y}`}>
						{/* The text beside it describes it. */}
						{crops[index] && <img src={crops[index]} width="48" height="48" alt="" />}
						<span>
							{say(`usability_${snake(usability)}`)}{' '}
							<span class="soft small">({say('face_pixels', {pixels: Math.round(interEyeDistance)})})</span>
						</span>
					</li>
				))}
			</ul>
		</>
	);
}
