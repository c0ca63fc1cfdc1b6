import {useSignal} from '@preact/signals';
import type {JSX} from 'preact';
import {chooseRoute} from '../../../core/checklist/choose-route.ts';
import type {SupervisoryAuthority} from '../../../core/records/authority.ts';
import type {Controller} from '../../../core/records/controller.ts';
import type {RightsRequest} from '../../../core/requests/request.ts';
import {complaintAuthorities} from '../../../letters/complaint-authorities.ts';
import {firstLetter, letterKindsFor} from '../../../letters/letter-kinds.ts';
import {requestLanguage} from '../../../letters/letter-language.ts';
import {missingFrom} from '../../../letters/request-letter.ts';
import {requestInput, writeLetter} from '../../../letters/write-letter.ts';
import {Choice} from '../../../ui/controls/choice.tsx';
import {useWords} from '../../../ui/i18n/use-words.ts';
import {snake} from '../../../ui/i18n/words.ts';
import type {LetterProps} from '../props.ts';
import {ComplaintHelp} from './complaint-help.tsx';
import {LetterActions, type LetterWay} from './letter-actions.tsx';
import {ComplaintLanguages, RequestLanguages} from './letter-languages.tsx';
import {LetterView} from './letter-view.tsx';

/** The letter that fits the request's state, as it will read. */
export function LetterComposer({request, controller, model}: LetterProps): JSX.Element {
	const {say} = useWords();
	const {person, today, setLanguage} = model.requests;
	const kinds = letterKindsFor(request, today());
	const kind = useSignal(firstLetter(request, today()));
	const authorities = complaintAuthorities(request);
	const authorityId = useSignal(authorities[0]?.id ?? '');
	const anonymous = useSignal(false);
	/** Language of a complaint: an authority may accept another one than the request was written in. */
	const wanted = useSignal<string>(requestLanguage(request));

	const authority = authorities.find(({id}) => id === authorityId.value);
	const order = {
		kind: kind.value,
		request,
		controller,
		person: person.value,
		today: today(),
		anonymous: anonymous.value,
		language: wanted.value,
	};
	const letter = order.kind === 'complaint' && !authority ? undefined : writeLetter({...order, ...(authority && {authority})});
	const isComplete = missingFrom(requestInput(order)).length === 0;

	return (
		<section class="card" aria-labelledby="letter-title">
			<h2 id="letter-title">{say('letter_title')}</h2>
			{kinds.length > 1 && (
				<Choice
					legend={say('letter_which')}
					options={kinds.map(value => ({value, label: say(`letter_${snake(value)}`), text: say(`letter_${snake(value)}_text`)}))}
					value={kind.value}
					onChoose={value => (kind.value = value)}
				/>
			)}
			{order.kind === 'complaint' ? (
				<ComplaintHelp
					request={request}
					authority={authority}
					authorities={authorities}
					onChoose={id => (authorityId.value = id)}
					isAnonymous={anonymous.value}
					onAnonymous={value => (anonymous.value = value)}
				/>
			) : (
				<RequestLanguages request={request} onChoose={language => setLanguage(request, language)} />
			)}
			{order.kind === 'complaint' && authority && (
				<ComplaintLanguages
					request={request}
					authority={authority}
					wanted={wanted.value}
					onChoose={language => (wanted.value = language)}
				/>
			)}
			{!isComplete && <p class="missing">{say('letter_incomplete')}</p>}
			{letter && <LetterView letter={letter} />}
			{letter && isComplete && (
				<LetterActions letter={letter} way={order.kind === 'complaint' ? wayTo(authority) : wayToController(request, controller)} />
			)}
		</section>
	);
}

/** By mail where there is a mail address; the complaint page is linked above. */
const wayTo = (authority: SupervisoryAuthority | undefined): LetterWay => ({...(authority?.email && {email: authority.email})});

/** By mail, and by a form for the first requested right, where there is one for people who live there. */
function wayToController({rights: [right], country}: RightsRequest, controller: Controller): LetterWay {
	const {email} = controller;
	const route = chooseRoute(controller.routes, [right], {jurisdiction: country});
	return {...(email && {email}), ...(route?.url.startsWith('https:') && {form: route})};
}
