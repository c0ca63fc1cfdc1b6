import type {JSX} from 'preact';
import {linkState} from '../../core/report/link-state.ts';
import type {LinkResult} from '../../core/score/report.ts';
import {LinkIcon} from '../controls/icons.tsx';
import {writeShare} from '../i18n/format.ts';
import {useWords} from '../i18n/use-words.ts';
import {ChainDrawing} from '../report/chain-drawing.tsx';
import {EvidenceList} from '../report/evidence-list.tsx';
import {findingsPerLink, selectFindings} from './select-findings.ts';

/** The chain link by link, as a table: it suits both screen readers and paper. */
export function SheetChain({links}: {readonly links: readonly LinkResult[]}): JSX.Element {
	const {say} = useWords();
	const limit = findingsPerLink(links);

	return (
		<section class="sheet-chain">
			<div class="sheet-chain-head">
				<div>
					<h2>{say('chain_title')}</h2>
					<p class="soft">{say('chain_intro')}</p>
				</div>
				<ChainDrawing links={links} />
			</div>
			<table>
				<thead>
					<tr>
						<th scope="col">{say('sheet_link')}</th>
						<th scope="col">{say('seen_title')}</th>
						<th scope="col">{say('fix_title')}</th>
					</tr>
				</thead>
				<tbody>
					{links.map(link => (
						<LinkRow key={link.id} link={link} limit={limit} />
					))}
				</tbody>
			</table>
		</section>
	);
}

function LinkRow({link, limit}: {readonly link: LinkResult; readonly limit: number}): JSX.Element {
	const {say, locale} = useWords();
	const state = linkState(link);
	const told = selectFindings(link.evidence, limit);

	return (
		<tr class={`link-details ${state}`}>
			<th scope="row">
				<LinkIcon id={link.id} />
				<span>
					{say(`link_${link.id}_question`)}
					<span class="verdict">
						{say(`link_state_${state}`)}
						{state !== 'unknown' && ` · ${writeShare(link, locale)}`}
					</span>
				</span>
			</th>
			<td>
				<EvidenceList evidence={told} />
				{told.length < link.evidence.length && <p class="soft">{say('sheet_more_seen', {count: link.evidence.length - told.length})}</p>}
			</td>
			<td>{say(`link_${link.id}_fix`)}</td>
		</tr>
	);
}
