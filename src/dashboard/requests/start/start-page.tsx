import {type Signal, useSignal} from '@preact/signals';
import type {JSX} from 'preact';
import type {Controller} from '../../../core/records/controller.ts';
import type {Jurisdiction} from '../../../core/records/jurisdiction.ts';
import type {LawId} from '../../../core/records/law.ts';
import type {Right} from '../../../core/records/route.ts';
import type {RightsRequest} from '../../../core/requests/request.ts';
import {controllers, findController} from '../../../directory/index.ts';
import {findLaw, lawFor} from '../../../directory/laws.ts';
import {effectiveEvents} from '../../../letters/deadlines/history.ts';
import {findDestination} from '../../../letters/destination.ts';
import {lawTips} from '../../../letters/law-tips.ts';
import {firstLanguage} from '../../../letters/letter-language.ts';
import {anyPoliceForceId, toForce} from '../../../letters/recipient.ts';
import {optionFor, type RequestOptionId, requestOptionsUnder, rightsFor} from '../../../letters/request-options.ts';
import {Stale} from '../../../ui/controls/checked-on.tsx';
import {Choice, Picker} from '../../../ui/controls/choice.tsx';
import {Unverified} from '../../../ui/controls/unverified.tsx';
import {useWords} from '../../../ui/i18n/use-words.ts';
import {snake} from '../../../ui/i18n/words.ts';
import type {RequestsPlace} from '../place.ts';
import {PlanView} from '../progress/plan-view.tsx';
import type {RequestsProps} from '../props.ts';
import {JurisdictionPicker} from './jurisdiction-picker.tsx';
import {PoliceForceForm} from './police-force-form.tsx';
import {RequestSummary} from './request-summary.tsx';

interface StartProps extends RequestsProps {
	readonly place: Extract<RequestsPlace, {readonly kind: 'start'}>;
}

/** A new letter: to whom, from where, for what and, before anything is written, what it costs. */
export function StartPage({model, place}: StartProps): JSX.Element {
	const {say} = useWords();
	const controllerId = useSignal(place.controllerId ?? '');
	const country = useSignal(knownCountry(model));
	/** Outlives a change of country, where the law there has the same option. */
	const wanted = useSignal<RequestOptionId | undefined>(undefined);
	const controller = findController(controllerId.value);
	const law = controller && lawOf(controller, country.value);
	/** Kept for the checklist and the next letter; the settings know countries, a letter also knows the part. */
	const live = (value: Jurisdiction): void => {
		country.value = value;
		void model.change({country: value.slice(0, 2)});
	};

	return (
		<>
			<h1>{say('request_new')}</h1>
			<section class="card">
				<Picker
					legend={say('request_to')}
					options={[
						{value: '', label: say('request_to_unset')},
						...recipients.map(({id, name}) => ({value: id, label: id === anyPoliceForceId ? say('police_other') : name})),
					]}
					value={controllerId.value}
					onChoose={value => (controllerId.value = value)}
				/>
				<JurisdictionPicker country={country.value} onChoose={live} />
				{controller && !country.value && (
					<p class="missing" role="status">
						{say('start_country_first')}
					</p>
				)}
			</section>
			{controller && <RequestSummary controller={controller} country={country.value} isUnnamed={controller.id === anyPoliceForceId} />}
			{controller && <PlanView controller={controller} model={model} />}
			{controller && country.value && !law && (
				<section class="card">
					<p>{say(controller.kind === 'police' ? 'law_police_elsewhere' : 'law_none')}</p>
				</section>
			)}
			{controller && law && (
				<WhatFor key={law} controller={controller} law={law} country={country.value} model={model} place={place} wanted={wanted} />
			)}
		</>
	);
}

/** Platforms have settings instead; all others are asked by letter. */
const recipients = controllers.filter(({kind}) => kind !== 'platform' && kind !== 'omnibus');

interface WhatForProps extends StartProps {
	readonly controller: Controller;
	readonly law: LawId;
	readonly country: Jurisdiction;
	readonly wanted: Signal<RequestOptionId | undefined>;
}

function WhatFor({controller, law, country, model, place, wanted}: WhatForProps): JSX.Element {
	const {say, locale} = useWords();
	const record = findLaw(law);
	const options = requestOptionsUnder(law);
	const option = optionFor(place.right, law, wanted.value);
	const [forceName, forceAddress] = [useSignal(''), useSignal('')];
	const force = controller.id === anyPoliceForceId ? toForce(forceName.value, forceAddress.value) : undefined;
	const isNamed = force?.name !== '';
	const recipientIn = controller.addressIn ?? controller.seat;

	const start = async (): Promise<void> => {
		const [first, ...others] = rightsFor(option, law);
		if (!(first && isNamed)) return;
		const language = firstLanguage(law, controller, locale.slice(0, 2));
		const id = await model.requests.start({
			controllerId: controller.id,
			...(force && {force}),
			country,
			...(recipientIn && {recipientIn}),
			law,
			language,
			rights: [first, ...others],
		});
		location.hash = `#letter=${id}`;
	};

	const rights = rightsFor(option, law);
	const [right] = rights;
	const destination = right && findDestination(controller, {rights: [right, ...rights.slice(1)], country, ...(force && {force})});
	if (!destination)
		return (
			<section class="card">
				<p class="missing">{say('request_no_way')}</p>
				<p>
					<a href="#checklist">{say('dashboard_checklist')}</a>
				</p>
			</section>
		);
	const open = model.requests.requests.value.find(each => isOpenLetterTo(controller.id, rights, each));

	return (
		<section class="card">
			{open && !force && (
				<p class="missing">
					{say('request_twice', {name: controller.name})} <a href={`#letter=${open.id}`}>{say('request_twice_open')}</a>
				</p>
			)}
			<Choice
				legend={say('request_option_title')}
				options={options.map(value => ({value, label: say(`request_option_${value}`), text: say(`request_option_${value}_text`)}))}
				value={option}
				onChoose={value => (wanted.value = value)}
			/>
			{force && <PoliceForceForm name={forceName} address={forceAddress} />}
			<p class="soft small">
				{say('request_law', {law: record?.name ?? law})}
				{record && <Stale checkedOn={record.checkedOn} />}
			</p>
			{record && !record.verified && <Unverified fact />}
			{lawTips(law, country, controller.id).map(tip => (
				<p key={tip} class="soft small">
					{say(`law_tip_${snake(tip)}`)}
				</p>
			))}
			<p>
				<button type="button" class="button primary" aria-disabled={!isNamed} onClick={start}>
					{say('letter_write')}
				</button>
			</p>
		</section>
	);
}

/** Whether another letter to the same recipient still waits for what this one would ask for. */
const isOpenLetterTo = (controllerId: string, rights: readonly Right[], request: RightsRequest): boolean =>
	request.controllerId === controllerId &&
	request.rights.some(right => rights.includes(right)) &&
	effectiveEvents(request).at(-1)?.kind !== 'closed';

/** Of the last letter, if the user still lives there: it knows the part of the country too. */
function knownCountry({settings, requests}: RequestsProps['model']): Jurisdiction {
	const chosen = settings.value?.country ?? '';
	const last = requests.requests.value.at(-1)?.country;
	return last?.startsWith(chosen) ? last : chosen;
}

const lawOf = ({kind}: Controller, country: Jurisdiction): LawId | undefined =>
	kind === 'police' ? (country === 'gb' ? 'uk-dpa-part-3' : undefined) : lawFor(country);
