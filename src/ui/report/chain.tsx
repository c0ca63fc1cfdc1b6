import type {JSX} from 'preact';
import {extremes, linkState} from '../../core/report/link-state.ts';
import type {LinkId, LinkResult} from '../../core/score/report.ts';
import {useWords} from '../i18n/use-words.ts';
import {ChainDrawing} from './chain-drawing.tsx';
import './chain.css';

/** The chain at a glance. Each link is a button that opens its explanation. */
export function Chain({links, onOpen}: {readonly links: readonly LinkResult[]; readonly onOpen: (id: LinkId) => void}): JSX.Element {
	const {say} = useWords();

	return (
		<div class="chain">
			<ChainDrawing links={links} />
			<ul>
				{links.map(link => (
					<li key={link.id}>
						<button type="button" onClick={() => onOpen(link.id)}>
							{say(`link_${link.id}_name`)}
							<span class="visually-hidden">, {say(`link_state_${linkState(link)}`)}</span>
						</button>
					</li>
				))}
			</ul>
			<ExtremeLines links={links} />
		</div>
	);
}

/** In words below the drawing: in some languages they do not fit beside a ring. */
function ExtremeLines({links}: {readonly links: readonly LinkResult[]}): JSX.Element | null {
	const {say} = useWords();
	const {weakest, strongest} = extremes(links);
	if (!weakest || !strongest) return null;

	return (
		<p class="extremes small">
			<span>
				<span class="soft">{say('label', {label: say('chain_strongest')})}</span> <strong>{say(`link_${strongest.id}_name`)}</strong>
			</span>
			<span>
				<span class="soft">{say('label', {label: say('chain_weakest')})}</span> <strong>{say(`link_${weakest.id}_name`)}</strong>
			</span>
		</p>
	);
}
