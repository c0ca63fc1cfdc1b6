import type {JSX} from 'preact';
import type {Finding} from '../../core/score/report.ts';
import {OutcomeIcon} from '../controls/icons.tsx';
import {useWords} from '../i18n/use-words.ts';
import {sayFinding, snake} from '../i18n/words.ts';

/** The findings, each with whether it helps a machine or stands in its way. */
export function EvidenceList({evidence}: {readonly evidence: readonly Finding[]}): JSX.Element {
	const words = useWords();

	return (
		<ul class="evidence">
			{evidence.map(finding => (
				<li key={finding.id} class={finding.outcome}>
					<OutcomeIcon outcome={finding.outcome} />
					<span>
						<span class="visually-hidden">{words.say('label', {label: words.say(`outcome_${snake(finding.outcome)}`)})} </span>
						{sayFinding(words, finding)}
					</span>
				</li>
			))}
		</ul>
	);
}
