import type {JSX} from 'preact';
import {compareExposure} from '../../core/report/compare-exposure.ts';
import {writeExposure} from '../../core/report/write-exposure.ts';
import type {Report} from '../../core/score/report.ts';
import {useWords} from '../../ui/i18n/use-words.ts';

/** Says whether the last fix changed anything. Always in the document, so that a screen reader announces it. */
export function BeforeAndAfter({report, previous}: {readonly report: Report; readonly previous: Report | undefined}): JSX.Element {
	const {say} = useWords();

	return (
		<p class="before-and-after" role="status">
			{previous &&
				say(`again_${compareExposure(previous.exposure, report.exposure)}`, {
					before: writeExposure(previous.exposure),
					after: writeExposure(report.exposure),
				})}
		</p>
	);
}
