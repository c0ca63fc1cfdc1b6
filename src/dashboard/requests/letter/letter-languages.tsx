import type {JSX} from 'preact';
import type {SupervisoryAuthority} from '../../../core/records/authority.ts';
import type {RightsRequest} from '../../../core/requests/request.ts';
import {languages} from '../../../core/settings/languages.ts';
import {complaintLanguage, complaintLanguages} from '../../../letters/complaint-letter.ts';
import type {LetterLanguage} from '../../../letters/letter.ts';
import {requestLanguage} from '../../../letters/letter-language.ts';
import {languagesAt, publisherLanguages} from '../../../letters/publisher/law-for-publisher.ts';
import {languagesOf} from '../../../letters/request-letter.ts';
import {Choice} from '../../../ui/controls/choice.tsx';
import {useWords} from '../../../ui/i18n/use-words.ts';

interface LanguageProps {
	readonly request: RightsRequest;
	readonly onChoose: (language: LetterLanguage) => void;
}

/** The languages in which we have letters under the request's law. */
export function RequestLanguages({request, onChoose}: LanguageProps): JSX.Element | null {
	const {say} = useWords();
	const {publisher, law} = request;
	const among = publisher ? publisherLanguages(law) : languagesOf(law);
	return (
		<>
			{publisher && languagesAt(publisher, law).length === 0 && <p class="missing no-letter">{say('publisher_no_letter')}</p>}
			<Languages among={among} value={requestLanguage(request)} onChoose={onChoose} />
		</>
	);
}

interface ComplaintLanguageProps extends LanguageProps {
	readonly authority: SupervisoryAuthority;
	readonly wanted: string;
}

/** The authority's languages that we have letters in, or a warning that there are none. */
export function ComplaintLanguages({request, authority, wanted, onChoose}: ComplaintLanguageProps): JSX.Element {
	const {say} = useWords();
	const taken = complaintLanguages(request.law, authority);
	if (taken.length === 0) return <p class="missing no-letter">{say('authority_no_letter')}</p>;
	return <Languages among={taken} value={complaintLanguage(request.law, authority, wanted)} onChoose={onChoose} />;
}

interface AmongProps extends Pick<LanguageProps, 'onChoose'> {
	readonly among: readonly LetterLanguage[];
	readonly value: LetterLanguage;
}

function Languages({among, value, onChoose}: AmongProps): JSX.Element | null {
	const {say} = useWords();
	if (among.length < 2) return null;

	return (
		<Choice
			legend={say('letter_language')}
			options={among.map(each => ({value: each, label: names[each]}))}
			value={value}
			onChoose={onChoose}
		/>
	);
}

/** Each letter language by its own name: one more than the interface has. */
const names: Readonly<Record<LetterLanguage, string>> = {...languages, pt: 'Português'};
