import type {JSX} from 'preact';
import {useContext} from 'preact/hooks';
import type {RouteItem} from '../../core/checklist/checklist.ts';
import type {Controller} from '../../core/records/controller.ts';
import type {Demands} from '../../core/records/demands.ts';
import type {Right} from '../../core/records/route.ts';
import {CheckedOn} from '../controls/checked-on.tsx';
import {Disclosure} from '../controls/disclosure.tsx';
import {ExternalLink} from '../controls/external-link.tsx';
import {Unverified} from '../controls/unverified.tsx';
import {writeList} from '../i18n/format.ts';
import {writePlaces} from '../i18n/place-names.ts';
import {useWords} from '../i18n/use-words.ts';
import {snake, type Words} from '../i18n/words.ts';
import {DashboardUrlContext} from './dashboard-url.ts';

/** A way out of a database: what it asks for, what it does and does not do, and its one link. */
export function RouteAction({item: {controller, route}, onOpen}: {readonly item: RouteItem; readonly onOpen?: () => void}): JSX.Element {
	const words = useWords();
	const {say} = words;
	const demands = demandsOf(controller.demands, words);

	return (
		<>
			{demands && (
				<p class="small">
					<span class="soft">{say('demands_title')}</span> {demands}
				</p>
			)}
			{route.openTo && <p class="small">{sayOpenTo(route.openTo, words)}</p>}
			{!route.verified && <Unverified />}
			<p class="action">
				<ExternalLink href={route.url} class="button" {...(onOpen && {onOpen})}>
					{say(route.url.startsWith('mailto:') ? 'route_mail' : 'route_open')}
				</ExternalLink>
				{controller.kind !== 'omnibus' && <LetterLink controllerId={controller.id} right={route.right} />}
			</p>
			<Disclosure label={say('route_details')}>
				<EffectsAndCosts controller={controller} />
				<p>
					<CheckedOn checkedOn={controller.checkedOn} />
				</p>
			</Disclosure>
		</>
	);
}

function LetterLink({controllerId, right}: {readonly controllerId: string; readonly right: Right}): JSX.Element {
	const {say} = useWords();
	const {page, newTab} = useContext(DashboardUrlContext);
	return (
		<a class="button" href={`${page}#request=${controllerId}:${right}`} {...(newTab && {target: '_blank', rel: 'noopener'})}>
			{say('letter_write')}
		</a>
	);
}

/** More names than this make a sentence nobody reads. */
const placesNamed = 3;

/** Who may use a route that is not open to everybody. */
export function sayOpenTo(openTo: readonly string[], words: Words): string {
	const places = writePlaces(openTo.slice(0, placesNamed), words);
	const {say} = words;
	return openTo.length > placesNamed ? say('route_open_to_many', {count: openTo.length, places}) : say('route_open_to', {places});
}

/** What a route asks for, as a list in words; empty where nothing is known. */
export function demandsOf(demands: Demands = {}, {say, locale}: Words): string {
	const asked = [
		demands.facePhoto && say('demand_face_photo'),
		demands.newPhoto && say('demand_new_photo'),
		demands.identityDocument === true && say('demand_identity_document'),
		demands.identityDocument === 'masked' && say('demand_identity_document_masked'),
		demands.email && say('demand_email'),
		demands.phone && say('demand_phone'),
		demands.residence && say('demand_residence'),
		demands.fee && say('demand_fee'),
	];
	return writeList(
		asked.filter(word => typeof word === 'string'),
		locale,
	);
}

function EffectsAndCosts({controller: {does = [], doesNot = [], costs = []}}: {readonly controller: Controller}): JSX.Element | null {
	const {say} = useWords();
	if (does.length + doesNot.length + costs.length === 0) return null;

	return (
		<dl class="effects small">
			<Lines title={say('effect_does')} lines={does.map(effect => say(`effect_${snake(effect)}`))} />
			<Lines title={say('effect_does_not')} lines={doesNot.map(effect => say(`effect_${snake(effect)}`))} />
			<Lines title={say('cost_title')} lines={costs.map(cost => say(`cost_${snake(cost)}`))} />
		</dl>
	);
}

function Lines({title, lines}: {readonly title: string; readonly lines: readonly string[]}): JSX.Element | null {
	if (lines.length === 0) return null;

	return (
		<>
			<dt>{title}</dt>
			{lines.map(line => (
				<dd key={line}>{line}</dd>
			))}
		</>
	);
}
