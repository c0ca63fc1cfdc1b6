import type {JSX} from 'preact';
import {type LinkId, linkIds} from '../../core/score/report.ts';
import {LinkIcon} from '../../ui/controls/icons.tsx';
import {useWords} from '../../ui/i18n/use-words.ts';
import {valueKey} from '../i18n/lab-words.ts';
import {type LeverId, type Levers, leverIds, leverLinks, leverValues, withLever} from '../state/levers.ts';
import './levers.css';

export interface LeverPanelProps {
	readonly levers: Levers;
	readonly onPull: (levers: Levers) => void;
}

/** Every lever, grouped by the link that it changes. */
export function LeverPanel({levers, onPull}: LeverPanelProps): JSX.Element {
	const {say} = useWords();

	return (
		<section class="panel levers" aria-labelledby="levers-title">
			<h2 id="levers-title">{say('lab_levers')}</h2>
			{linkIds.map(link => (
				<LinkLevers key={link} link={link} levers={levers} onPull={onPull} />
			))}
		</section>
	);
}

function LinkLevers({link, levers, onPull}: LeverPanelProps & {readonly link: LinkId}): JSX.Element {
	const {say} = useWords();

	return (
		<section class="link-levers" aria-labelledby={`levers-${link}`}>
			<h3 id={`levers-${link}`}>
				<LinkIcon id={link} /> {say(`link_${link}_name`)}
			</h3>
			{leverIds
				.filter(id => leverLinks[id] === link)
				.map(id => (
					<Lever key={id} id={id} value={levers[id]} onPull={value => onPull(withLever(levers, id, value))} />
				))}
		</section>
	);
}

/** Levers that do less than they seem to. A hint says so as soon as they are pulled. */
const leversWithHint = ['account', 'wall', 'search', 'size', 'cover', 'place', 'address'] as const;

const hasHint = (id: LeverId): id is (typeof leversWithHint)[number] => (leversWithHint as readonly LeverId[]).includes(id);

interface LeverProps {
	readonly id: LeverId;
	readonly value: string;
	readonly onPull: (value: string) => void;
}

function Lever({id, value, onPull}: LeverProps): JSX.Element {
	const {say} = useWords();

	return (
		<fieldset class="lever">
			<legend>{say(`lab_lever_${id}`)}</legend>
			<div class="positions">
				{leverValues[id].map(each => (
					<label key={each}>
						<input type="radio" name={`lever-${id}`} value={each} checked={each === value} onChange={() => onPull(each)} />
						<span>{say(valueKey(id, each))}</span>
					</label>
				))}
			</div>
			{hasHint(id) && value !== leverValues[id][0] && <p class="lever-hint soft small">{say(`lab_hint_${id}`)}</p>}
		</fieldset>
	);
}
