import type {JSX} from 'preact';
import type {Report} from '../../core/score/report.ts';
import {useWords} from '../i18n/use-words.ts';
import {sheetFrames} from './sheet-frames.ts';
import {SilhouetteFrame} from './silhouette-frame.tsx';

/** Where the faces are, as drawings, so that the sheet can be shown to anybody. */
export function SheetFaces({report}: {readonly report: Report}): JSX.Element | null {
	const {say} = useWords();
	const {frames, more} = sheetFrames(report);
	if (frames.length === 0) return null;

	return (
		<section class="sheet-faces">
			<h2>{say('sheet_faces')}</h2>
			<div class={frames.length === 1 ? 'frames one' : 'frames'}>
				{frames.map((frame, index) => (
					<SilhouetteFrame key={index} frame={frame} number={index + 1} />
				))}
			</div>
			<p class="soft">
				{more > 0 && `${say('sheet_frames_more', {count: more})} `}
				{say('sheet_drawn')}
			</p>
		</section>
	);
}
