import type {JSX} from 'preact';
import type {Report} from '../../core/score/report.ts';
import {useWords} from '../../ui/i18n/use-words.ts';

/** The detector is missing from the package or did not start on this device: says what to do, since nothing on the page can help. */
export function DetectorFailed({report}: {readonly report: Report}): JSX.Element | null {
	const {say} = useWords();
	if (!report.links.some(({evidence}) => evidence.some(({id}) => id === 'detector-failed'))) return null;

	return (
		<section class="card detector-failed" aria-labelledby="detector-failed-title">
			<h2 id="detector-failed-title">{say('detector_failed_title')}</h2>
			<p class="soft">{say('detector_failed_text')}</p>
		</section>
	);
}
