import type {JSX} from 'preact';
import type {Decision} from '../../../core/records/decision.ts';
import {findController} from '../../../directory/index.ts';
import {decisionsOn} from '../../../engines/timeline.ts';
import {CheckedOn} from '../../../ui/controls/checked-on.tsx';
import {ExternalLink} from '../../../ui/controls/external-link.tsx';
import {Unverified} from '../../../ui/controls/unverified.tsx';
import {writeDate, writeList} from '../../../ui/i18n/format.ts';
import {placeName} from '../../../ui/i18n/place-names.ts';
import {useWords} from '../../../ui/i18n/use-words.ts';
import {snake, type Words} from '../../../ui/i18n/words.ts';

/** What authorities and courts decided and what came of it, so that nobody expects a guaranteed deletion. */
export function RulingsPage(): JSX.Element {
	const {say} = useWords();
	return (
		<>
			<h1>{say('rulings_title')}</h1>
			<p>{say('rulings_intro')}</p>
			<p>
				<a href="#requests">{say('requests_all')}</a>
			</p>
			{['clearview-ai', 'pimeyes'].map(id => (
				<section key={id} class="card" aria-labelledby={`rulings-${id}`}>
					<h2 id={`rulings-${id}`}>{findController(id)?.name ?? id}</h2>
					<ol class="timeline">
						{decisionsOn(id).map(decision => (
							<Entry key={decision.id} decision={decision} />
						))}
					</ol>
				</section>
			))}
		</>
	);
}

function Entry({decision}: {readonly decision: Decision}): JSX.Element {
	const words = useWords();
	const {say, locale} = words;
	const {date, by, jurisdiction, kind, measures, outcome, reference, statute, verified, checkedOn, sources} = decision;

	return (
		<li>
			<h3>
				{writeWhen(date, locale)} · {by} ({placeName(jurisdiction, words)}): {say(`decision_${snake(kind)}`)}
				{amountOf(decision, locale)}
			</h3>
			{measures.length > 0 && <p>{sayMeasures(decision, words)}</p>}
			<p>
				<strong>{say(`outcome_${snake(outcome)}`)}</strong>
			</p>
			<p class="soft small">
				{[reference, statute].filter(part => part !== undefined).join(' · ')}{' '}
				<ExternalLink href={sources[0].url}>{say('source_link')}</ExternalLink>
			</p>
			{!verified && <Unverified fact />}
			<CheckedOn checkedOn={checkedOn} />
		</li>
	);
}

const sayMeasures = ({measures}: Decision, {say, locale}: Words): string =>
	writeList(
		measures.map(measure => say(`measure_${snake(measure)}`)),
		locale,
	);

function amountOf({amount}: Decision, locale: string): string {
	if (!amount) return '';
	const {value, currency} = amount;
	return ` (${new Intl.NumberFormat(locale, {style: 'currency', currency, maximumFractionDigits: 0}).format(value)})`;
}

/** Some dates are only known to the year or month, and are shown that way. */
function writeWhen(date: Decision['date'], locale: string): string {
	const [year = '', month, day] = date.split('-');
	if (day) return writeDate(date, locale);
	if (!month) return year;
	return new Intl.DateTimeFormat(locale, {year: 'numeric', month: 'long', timeZone: 'UTC'}).format(new Date(`${date}-01T00:00:00Z`));
}
