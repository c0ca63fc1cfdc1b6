import type {JSX} from 'preact';
import {compareReports, type LinkChange} from '../../core/report/compare-reports.ts';
import {linkState} from '../../core/report/link-state.ts';
import type {Report} from '../../core/score/report.ts';
import {LinkIcon} from '../controls/icons.tsx';
import {useWords} from '../i18n/use-words.ts';
import {sayFinding} from '../i18n/words.ts';
import './link-changes.css';

/** What the last fix changed in each link and what it left: proof that a setting closed something, or that it did not. */
export function LinkChanges({report, previous}: {readonly report: Report; readonly previous: Report}): JSX.Element {
	const {say} = useWords();
	const {links, sameImage} = compareReports(previous, report);

	return (
		<section class="link-changes" aria-labelledby="changes-title">
			<h2 id="changes-title">{say('compare_title')}</h2>
			{!sameImage && <p class="soft small">{say('compare_other_picture')}</p>}
			<ul>
				{links.map(change => (
					<LinkLine key={change.id} change={change} />
				))}
			</ul>
		</section>
	);
}

function LinkLine({change}: {readonly change: LinkChange}): JSX.Element {
	const {say} = useWords();
	const {id, closed, opened, lost} = change;
	const [before, after] = [linkState(change.before), linkState(change.after)];
	const hasChanged = before !== after || closed.length + opened.length + lost.length > 0;

	return (
		<li>
			<p class="change">
				<LinkIcon id={id} />
				<span>{say(`link_${id}_question`)}</span>
				<span class="verdict">
					{say(before === after ? 'compare_same' : 'compare_changed', {
						before: say(`link_answer_${before}`),
						after: say(`link_answer_${after}`),
					})}
				</span>
			</p>
			{hasChanged && <Findings change={change} />}
		</li>
	);
}

const kinds = ['closed', 'stays', 'opened', 'lost'] as const;

function Findings({change}: {readonly change: LinkChange}): JSX.Element {
	const words = useWords();
	const lines = kinds.flatMap(kind => change[kind].map(finding => ({kind, finding})));

	return (
		<ul class="small">
			{lines.map(({kind, finding}) => (
				<li key={finding.id}>
					<span class="soft">{words.say(`compare_${kind}`)}</span> {sayFinding(words, finding)}
				</li>
			))}
		</ul>
	);
}
