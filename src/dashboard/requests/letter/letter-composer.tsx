import {useSignal} from '@preact/signals';
import type {JSX} from 'preact';
import type {IsoDate} from '../../../core/iso-date.ts';
import type {SupervisoryAuthority} from '../../../core/records/authority.ts';
import type {SentLetter} from '../../../core/requests/request.ts';
import {complaintAuthorities} from '../../../letters/complaint-authorities.ts';
import {dayOfLast} from '../../../letters/deadlines/history.ts';
import {addressOf, type Destination, findDestination} from '../../../letters/destination.ts';
import {type Letter, letterText} from '../../../letters/letter.ts';
import {firstLetter, type LetterKind, letterKindsFor} from '../../../letters/letter-kinds.ts';
import {requestLanguage} from '../../../letters/letter-language.ts';
import {missingFrom} from '../../../letters/request-letter.ts';
import {eventOf, findSentRequest, freeze} from '../../../letters/sent-letter.ts';
import {getCommonText} from '../../../letters/text.ts';
import {requestInput, writeLetter} from '../../../letters/write-letter.ts';
import {Choice} from '../../../ui/controls/choice.tsx';
import {writeDate} from '../../../ui/i18n/format.ts';
import {useWords} from '../../../ui/i18n/use-words.ts';
import {snake} from '../../../ui/i18n/words.ts';
import type {LetterProps, RequestProps} from '../props.ts';
import {ComplaintHelp} from './complaint-help.tsx';
import {LetterActions} from './letter-actions.tsx';
import {ComplaintLanguages, RequestLanguages} from './letter-languages.tsx';
import {LetterView} from './letter-view.tsx';
import {SentQuestion} from './sent-question.tsx';
import {SentTextView} from './sent-text-view.tsx';

/** The letter that fits the request's state, as it will read; a request that was sent, as it was. */
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
	const isComplaint = kind.value === 'complaint';
	const order = {
		kind: kind.value,
		request,
		controller,
		person: person.value,
		today: today(),
		anonymous: anonymous.value,
		language: wanted.value,
	};
	const written = (on: IsoDate): Letter => writeLetter({...order, today: on, ...(authority && {authority})});
	const letter = isComplaint && !authority ? undefined : written(today());
	const isComplete = missingFrom(requestInput(order)).length === 0;
	const sent = isFirst(kind.value) ? findSentRequest(request, eventOf[kind.value]) : undefined;
	const way = isComplaint ? wayTo(authority) : findDestination(controller, request);

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
			{isComplaint && (
				<ComplaintHelp
					request={request}
					authority={authority}
					authorities={authorities}
					onChoose={id => (authorityId.value = id)}
					isAnonymous={anonymous.value}
					onAnonymous={value => (anonymous.value = value)}
				/>
			)}
			{!(isComplaint || sent) && <RequestLanguages request={request} onChoose={language => setLanguage(request, language)} />}
			{isComplaint && authority && (
				<ComplaintLanguages
					request={request}
					authority={authority}
					wanted={wanted.value}
					onChoose={language => (wanted.value = language)}
				/>
			)}
			{!(isComplete || sent) && <p class="missing">{say('letter_incomplete')}</p>}
			<WhatWasKept request={request} kind={kind.value} sent={sent} />
			{sent ? <SentTextView letter={sent} /> : letter && <LetterView letter={letter} />}
			{letter && way && (isComplete || sent) && (
				<LetterActions
					subject={sent?.subject ?? letter.subject}
					text={sent?.text ?? letterText(letter)}
					coverNote={coverNoteOf(letter)}
					way={way}
				/>
			)}
			{!way && <p class="missing">{say('request_no_way')}</p>}
			{letter && way && (
				<SentQuestion
					key={kind.value}
					request={request}
					model={model}
					kind={kind.value}
					asSentOn={on => (isComplete ? freeze(written(on), addressOf(way)) : undefined)}
				/>
			)}
		</section>
	);
}

/** Says whether the text of a request that was sent is the one that went out. */
function WhatWasKept({
	request,
	kind,
	sent,
}: Pick<RequestProps, 'request'> & {readonly kind: LetterKind; readonly sent: SentLetter | undefined}): JSX.Element | null {
	const {say, locale} = useWords();
	const sentOn = isFirst(kind) ? dayOfLast(request, eventOf[kind]) : undefined;
	if (!sentOn) return null;
	return <p class="soft">{sent ? say('letter_frozen', {date: writeDate(sentOn, locale)}) : say('letter_not_kept')}</p>;
}

/** Letters that begin something, and that are shown as they went out. */
const isFirst = (kind: LetterKind): kind is 'friendly' | 'request' => kind === 'friendly' || kind === 'request';

/** With the person's name below, so that the mail says who it is from. */
const coverNoteOf = ({language, blocks, from}: Letter): string =>
	[blocks[0], getCommonText(language).coverNote, from[0]].filter(part => typeof part === 'string').join('\n\n');

/** By mail where there is a mail address, otherwise by post; the complaint page is linked above. */
const wayTo = (authority: SupervisoryAuthority | undefined): Destination => ({
	...(authority?.email && {email: authority.email}),
	hasAddress: authority?.address !== undefined,
	isFormFirst: false,
});
