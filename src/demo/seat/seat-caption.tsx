import type {JSX} from 'preact';
import {decisionsOn} from '../../engines/timeline.ts';
import {OutsideLink} from '../../ui/outside-link.tsx';
import {useWords} from '../../ui/use-words.ts';
import {seatSources} from './seat-sources.ts';
import type {SeatStep} from './seat-steps.ts';

/** What is known of this step, and who says so. */
export function SeatCaption({step}: {readonly step: SeatStep}): JSX.Element {
	const {say} = useWords();
	const {by, year, sources} = seatSources[step];

	return (
		<footer class="seat-caption">
			<p>{say(`lab_seat_${step}_known`)}</p>
			<p class="soft small">
				{say('lab_seat_source', {by, year})} <OutsideLink href={sources[0].url}>{say('source_link')}</OutsideLink>
			</p>
			{step === 'delete' && <DeletionOrders />}
		</footer>
	);
}

/** Those who ordered a deletion, from the records; whether it was done is another question. */
function DeletionOrders(): JSX.Element {
	const {say} = useWords();
	const orders = decisionsOn('clearview-ai').filter(({measures, verified}) => verified && measures.includes('delete'));

	return (
		<>
			<p>{say('lab_seat_orders', {count: orders.length})}</p>
			<ul class="small orders">
				{orders.map(({id, by, date, sources: [source]}) => (
					<li key={id}>
						<OutsideLink href={source.url}>{`${by}, ${date.slice(0, 4)}`}</OutsideLink>
					</li>
				))}
			</ul>
		</>
	);
}
