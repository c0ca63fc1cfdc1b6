import type {ComponentChildren, JSX} from 'preact';
import {linkState} from '../../core/report/link-state.ts';
import type {LinkId, LinkResult} from '../../core/score/report.ts';
import {Chevron, LinkIcon} from '../controls/icons.tsx';
import {writeShare} from '../i18n/format.ts';
import {useWords} from '../i18n/use-words.ts';
import {EvidenceList} from './evidence-list.tsx';
import './link-details.css';

export interface LinkDetailsProps {
	readonly link: LinkResult;
	/** More content below the findings. */
	readonly children?: ComponentChildren;
	/** Goes to the checklist; absent where it has nothing for this page. */
	readonly onFix?: () => void;
}

const linkElementId = (id: LinkId): string => `link-${id}`;

/** Opens a link's explanation and moves the reader there. */
export function openLink(id: LinkId): void {
	const details = document.getElementById(linkElementId(id));
	if (!(details instanceof HTMLDetailsElement)) return;

	details.open = true;
	details.querySelector('summary')?.focus();
	details.scrollIntoView({block: 'nearest'});
}

/** One link: a single line when closed; when open, the findings, why they matter and the one thing that breaks the link. */
export function LinkDetails({link, children, onFix}: LinkDetailsProps): JSX.Element {
	const {say, locale} = useWords();
	const state = linkState(link);

	return (
		<details class={`link-details ${state}`} id={linkElementId(link.id)} name="link">
			<LinkSummary link={link} />
			<div class="body">
				<h3>{say('seen_title')}</h3>
				<EvidenceList evidence={link.evidence} />
				{state !== 'unknown' && <p class="soft small">{say('link_share', {share: writeShare(link, locale)})}</p>}
				{children}
				<h3>{say('why_title')}</h3>
				<p>{say(`link_${link.id}_why`)}</p>
				<h3>{say('fix_title')}</h3>
				<p>{say(`link_${link.id}_fix`)}</p>
				{onFix && (
					<button type="button" class="button" onClick={onFix}>
						{say('fix_go')}
					</button>
				)}
			</div>
		</details>
	);
}

function LinkSummary({link}: {readonly link: LinkResult}): JSX.Element {
	const {say} = useWords();

	return (
		<summary>
			<LinkIcon id={link.id} />
			<span class="question">{say(`link_${link.id}_question`)}</span>
			<span class="verdict">{say(`link_answer_${linkState(link)}`)}</span>
			<Chevron />
		</summary>
	);
}
