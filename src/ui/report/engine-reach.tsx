import type {JSX} from 'preact';
import type {Engine, Reach, ReachClaim, ReachVerdict} from '../../core/records/engine.ts';
import {isSocialNetwork} from '../../directory/index.ts';
import {couldReach, type ReachEvidence} from '../../engines/could-reach.ts';
import {ExternalLink} from '../controls/external-link.tsx';
import {writeDate} from '../i18n/format.ts';
import {useWords} from '../i18n/use-words.ts';
import {snake, type Words} from '../i18n/words.ts';
import './engine-reach.css';

export interface EngineReachProps {
	readonly engines: readonly Engine[];
	readonly report: ReachEvidence;
}

interface Row extends ReachVerdict {
	readonly engine: Engine;
}

const order: readonly Reach[] = ['plausible', 'unknown', 'unlikely'];

/** Who could take this page, and who says so. Most plausible first. No service is contacted. */
export function EngineReach({engines, report}: EngineReachProps): JSX.Element {
	const {say} = useWords();
	const rows: readonly Row[] = engines.map(engine => ({engine, ...couldReach(engine, report, isSocialNetwork(report.site))}));

	return (
		<section class="who" aria-labelledby="reach-title">
			<h2 id="reach-title">{say('reach_title')}</h2>
			<p class="soft small">{say('reach_intro')}</p>
			<ul>
				{rows
					.toSorted((a, b) => order.indexOf(a.reach) - order.indexOf(b.reach))
					.map(row => (
						<ReachRow key={row.engine.id} row={row} />
					))}
			</ul>
		</section>
	);
}

function ReachRow({row: {engine, reach, reason, claim}}: {readonly row: Row}): JSX.Element {
	const words = useWords();
	const {say} = words;

	return (
		<li class={reach}>
			<p class="who-line">
				<span>
					<strong>{nameOf(engine, words)}</strong> <span class="soft small">{kindOf(engine, words)}</span>
				</span>
				<span class="verdict">{say(`reach_${reach}`)}</span>
			</p>
			<p class="small">{say(`reach_${snake(reason)}`)}</p>
			{claim && engine.kind !== 'anybody' && <Basis claim={claim} />}
		</li>
	);
}

function Basis({claim}: {readonly claim: ReachClaim}): JSX.Element {
	const words = useWords();
	return (
		<p class="soft small">
			{words.say(`says_${snake(claim.basis)}`, {by: claim.by, on: writeWhen(claim.on, words.locale)})}{' '}
			<ExternalLink href={claim.source}>{words.say('source_link')}</ExternalLink>
		</p>
	);
}

/** Companies have names; two records are descriptions, which are translated. */
function nameOf({id, name}: Engine, {say}: Words): string {
	if (id === 'anybody') return say('engine_anybody');
	return id === 'ai-crawlers' ? say('engine_ai_crawlers') : name;
}

const kindOf = ({kind}: Engine, {say}: Words): string =>
	kind === 'face-search' || kind === 'image-search' ? say(`engine_kind_${snake(kind)}`) : '';

/** A claim may be dated to the day, the month or the year. */
function writeWhen(on: ReachClaim['on'], locale: string): string {
	if (/^\d{4}-\d{2}-\d{2}$/.test(on)) return writeDate(on, locale);
	if (!on.includes('-')) return on;
	return new Intl.DateTimeFormat(locale, {year: 'numeric', month: 'long', timeZone: 'UTC'}).format(new Date(`${on}-01T00:00:00Z`));
}
