import type {JSX} from 'preact';
import type {FaceReport} from '../core/report.ts';
import {useWords} from './use-words.ts';
import {snake} from './words.ts';

/** What each face gives away, in one line. More faces than this say nothing new. */
const maxShown = 6;

export function FaceList({faces}: {readonly faces: readonly FaceReport[]}): JSX.Element {
	const {say} = useWords();

	return (
		<>
			<h3>{say('face_title', {count: faces.length})}</h3>
			<ul class="faces">
				{faces.slice(0, maxShown).map(({boundingBox: {x, y}, interEyeDistance, usability}) => (
					<li key={`${x} ${y}`}>
						{say(`usability_${snake(usability)}`)}{' '}
						<span class="soft small">({say('face_pixels', {pixels: Math.round(interEyeDistance)})})</span>
					</li>
				))}
			</ul>
		</>
	);
}
