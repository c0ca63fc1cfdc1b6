import type {ComponentChildren, JSX} from 'preact';
import {routesFor} from '../../../core/checklist/choose-route.ts';
import type {Controller} from '../../../core/records/controller.ts';
import type {Jurisdiction} from '../../../core/records/jurisdiction.ts';
import {lawFor} from '../../../directory/laws.ts';
import {CheckedOn} from '../../../ui/controls/checked-on.tsx';
import {Unverified} from '../../../ui/controls/unverified.tsx';
import {writePlaces} from '../../../ui/i18n/place-names.ts';
import {useWords} from '../../../ui/i18n/use-words.ts';
import {snake, type Words} from '../../../ui/i18n/words.ts';

export interface RequestSummaryProps {
	readonly controller: Controller;
	readonly country: Jurisdiction;
	/** A police force that the reader has not named yet. */
	readonly isUnnamed?: boolean;
}

/** What a request costs and what it brings, in the same few rows for every controller. Unknown facts are shown as unknown. */
export function RequestSummary({controller, country, isUnnamed = false}: RequestSummaryProps): JSX.Element {
	const {say} = useWords();
	const isUnverified = routesFor(controller.routes, {jurisdiction: country}).some(({verified}) => !verified);

	return (
		<section class="card" aria-labelledby="before-title">
			<h2 id="before-title">{isUnnamed ? say('request_summary_police_title') : say('request_summary_title', {name: controller.name})}</h2>
			{controller.kind === 'police' ? <PoliceFacts controller={controller} /> : <Facts controller={controller} />}
			{deniesItsLaw(controller, country) && <p>{say('request_summary_denies')}</p>}
			{isUnverified && <Unverified />}
			<p>
				<CheckedOn checkedOn={controller.checkedOn} />
			</p>
		</section>
	);
}

/** No force says more than the law does, so a table would say “not known” in every row. */
function PoliceFacts({controller: {name, namedInReports}}: Pick<RequestSummaryProps, 'controller'>): JSX.Element {
	const {say} = useWords();
	return (
		<>
			<p>{namedInReports ? say('police_named', {name}) : say('police_other_text')}</p>
			<p>{say('request_summary_police_asks')}</p>
		</>
	);
}

function Facts({controller}: Pick<RequestSummaryProps, 'controller'>): JSX.Element {
	const words = useWords();
	const {say} = words;
	const {demands = {}, does = [], doesFor, doesNot = [], costs = []} = controller;

	return (
		<>
			<table class="facts">
				<tbody>
					<Row title={say('fact_photo')}>{yesNo(demands.facePhoto, words)}</Row>
					<Row title={say('fact_identity')}>
						{demands.identityDocument === 'masked' ? say('fact_masked') : yesNo(demands.identityDocument, words)}
					</Row>
					<Row title={say('fact_email')}>{yesNo(demands.email, words)}</Row>
					<Row title={say('fact_who')}>{whoMay(controller, words)}</Row>
					<Row title={say('effect_does')}>
						{lines(
							does.map(effect => say(`effect_${snake(effect)}`)),
							words,
						)}
						{doesFor && <p class="soft small">{say('request_summary_only_for', {places: writePlaces(doesFor, words)})}</p>}
					</Row>
					<Row title={say('effect_does_not')}>
						{lines(
							doesNot.map(effect => say(`effect_${snake(effect)}`)),
							words,
						)}
					</Row>
					<Row title={say('cost_title')}>
						{lines(
							costs.map(cost => say(`cost_${snake(cost)}`)),
							words,
						)}
					</Row>
				</tbody>
			</table>
			{demands.identityDocument && <p>{say('advice_identity')}</p>}
			{(demands.facePhoto || demands.newPhoto) && <p>{say('advice_photo')}</p>}
		</>
	);
}

const deniesItsLaw = ({deniesLaw = []}: Controller, country: Jurisdiction): boolean => deniesLaw.some(law => law === lawFor(country));

const Row = ({title, children}: {readonly title: string; readonly children: ComponentChildren}): JSX.Element => (
	<tr>
		<th scope="row">{title}</th>
		<td>{children}</td>
	</tr>
);

const yesNo = (value: boolean | undefined, {say}: Words): string =>
	value === undefined ? say('fact_unknown') : say(value ? 'fact_yes' : 'fact_no');

function lines(all: readonly string[], {say}: Words): ComponentChildren {
	if (all.length === 0) return say('fact_unknown');
	return (
		<ul class="plain">
			{all.map(line => (
				<li key={line}>{line}</li>
			))}
		</ul>
	);
}

/** If one route is open to everybody, everybody may use it, whatever the other routes say. */
function whoMay({routes}: Controller, words: Words): string {
	const {say} = words;
	if (routes.length === 0) return say('fact_unknown');
	if (routes.some(({openTo}) => !openTo)) return say('fact_anybody');
	return writePlaces([...new Set(routes.flatMap(({openTo = []}) => openTo))], words);
}
