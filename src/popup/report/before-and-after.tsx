import type {JSX} from 'preact';
import {compareExposure} from '../../core/report/compare-exposure.ts';
import {isTurnedAwayNow} from '../../core/report/turned-away.ts';
import {writeExposure} from '../../core/report/write-exposure.ts';
import type {Report} from '../../core/score/report.ts';
import {useWords} from '../../ui/i18n/use-words.ts';
import type {Progress} from '../model.ts';

export interface BeforeAndAfterProps {
	readonly report: Report;
	readonly previous: Report | undefined;
	/** Progress of the analysis that is being repeated. */
	readonly again: Progress | undefined;
	/** Looks again; given where the user fixed something and no clear change was found. */
	readonly onCheckAgain?: (() => void) | undefined;
}

/** Says whether the last fix changed anything. Always in the document, so that a screen reader announces it. */
export function BeforeAndAfter({report, previous, again, onCheckAgain}: BeforeAndAfterProps): JSX.Element {
	const {say} = useWords();
	const change = previous && changeOf(previous, report);

	return (
		<div class="before-and-after">
			<p role="status">
				{again && say('again_running')}
				{!again &&
					previous &&
					change &&
					say(`again_${change}`, {before: writeExposure(previous.exposure), after: writeExposure(report.exposure)})}
			</p>
			{previous && onCheckAgain && (
				<button type="button" class="button quiet" aria-disabled={again !== undefined} onClick={() => !again && onCheckAgain()}>
					{say('again')}
				</button>
			)}
		</div>
	);
}

function changeOf(before: Report, after: Report) {
	const change = compareExposure(before.exposure, after.exposure);
	return change === 'unknown' && isTurnedAwayNow(before, after) ? 'turned_away' : change;
}
