import type {JSX} from 'preact';
import {decisionsOn} from '../../engines/timeline.ts';
import {ExternalLink} from '../../ui/controls/external-link.tsx';
import {useWords} from '../../ui/i18n/use-words.ts';
import type {ScraperStep} from '../state/steps.ts';
import {scraperSources} from './sources.ts';

/** What is publicly known about this step, with its source. */
export function ScraperCaption({step}: {readonly step: ScraperStep}): JSX.Element {
	const {say} = useWords();
	const {by, year, sources} = scraperSources[step];

	return (
		<footer class="scraper-caption">
			<p>{say(`lab_scraper_${step}_known`)}</p>
			<p class="soft small">
				{say('lab_scraper_source', {by, year})} <ExternalLink href={sources[0].url}>{say('source_link')}</ExternalLink>
			</p>
			{step === 'delete' && <DeletionOrders />}
		</footer>
	);
}

/** The authorities that ordered a deletion, from our records. Whether the data was deleted is another question. */
function DeletionOrders(): JSX.Element {
	const {say} = useWords();
	const orders = decisionsOn('clearview-ai').filter(({measures, verified}) => verified && measures.includes('delete'));

	return (
		<>
			<p>{say('lab_scraper_orders', {count: orders.length})}</p>
			<ul class="small orders">
				{orders.map(({id, by, date, sources: [source]}) => (
					<li key={id}>
						<ExternalLink href={source.url}>{`${by}, ${date.slice(0, 4)}`}</ExternalLink>
					</li>
				))}
			</ul>
		</>
	);
}
