import type {JSX} from 'preact';
import {facesOn, perhapsOn} from '../../core/report/count-faces.ts';
import {shownFaces} from '../../core/report/shown-faces.ts';
import {labelOf} from '../../core/score/face-label.ts';
import type {Report} from '../../core/score/report.ts';
import {useWords} from '../i18n/use-words.ts';
import {snake} from '../i18n/words.ts';

export interface FaceListProps {
	readonly report: Pick<Report, 'images'>;
	/** The faces themselves, as URLs of small images, by their place in the list. */
	readonly crops?: Readonly<Record<number, string>>;
	/** Whether every face is listed, where they are outlined one by one as well. */
	readonly isComplete?: boolean;
}

/** What each face gives away, in one line. Nothing where none was found. */
export function FaceList({report, crops = {}, isComplete = false}: FaceListProps): JSX.Element | null {
	const {say} = useWords();
	const count = facesOn(report);
	if (count + perhapsOn(report) === 0) return null;

	return (
		<>
			<h3>{count > 0 ? say('face_title', {count}) : say('face_title_perhaps', {count: perhapsOn(report)})}</h3>
			<ul class="faces">
				{shownFaces(report, isComplete ? Number.POSITIVE_INFINITY : undefined).map(({image, face}, index) => (
					<li key={`${image.imageUrl} ${face.boundingBox.x} ${face.boundingBox.y}`}>
						{/* The text beside it describes it. */}
						{crops[index] && <img src={crops[index]} width="48" height="48" alt="" />}
						<span>
							{say(`usability_${snake(labelOf(face))}`)}{' '}
							<span class="soft small">({say('face_pixels', {pixels: Math.round(face.interEyeDistance)})})</span>
						</span>
					</li>
				))}
			</ul>
		</>
	);
}
