import {excuses, type RightsRequest} from '../../src/core/requests/request.ts';
import {findController} from '../../src/directory/index.ts';
import {laws} from '../../src/directory/laws.ts';
import {complaintAuthorities} from '../../src/letters/complaint-authorities.ts';
import {type Letter, letterText} from '../../src/letters/letter.ts';
import type {LetterKind} from '../../src/letters/letter-kinds.ts';
import {languagesOf} from '../../src/letters/request-letter.ts';
import {requestOptionsUnder, rightsFor} from '../../src/letters/request-options.ts';
import {findLawText} from '../../src/letters/text.ts';
import {writeLetter} from '../../src/letters/write-letter.ts';
import {request} from './requests.ts';

export interface NamedLetter {
	/** `gdpr/de/complaint-refusal` */
	readonly name: string;
	readonly letter: Letter;
	readonly text: string;
}

type Steps = Parameters<typeof request>[0];

const person = {
	name: 'Ada Muster',
	email: 'ada@mail.example',
	address: 'Musterweg 1, 12345 Musterstadt',
	places: 'https://social.example/ada',
	situation: 'Anyone with a photo of me could learn who I am.',
};
const today = '2027-06-01';
const sent: Steps = ['drafted', 'sent'];

/** What can happen after the first letter, and the letter that fits it. */
const stages: readonly (readonly [name: string, kind: LetterKind, steps: Steps])[] = [
	['identity', 'identity', [...sent, 'paused']],
	['clarification', 'clarification', [...sent, 'clarification-asked']],
	...excuses.map(excuse => [`reply-${excuse}`, 'reply', [...sent, {kind: 'deflected', excuse}]] as const),
	['reminder', 'reminder', sent],
	['reminder-after-identity', 'reminder', [...sent, 'paused', 'resumed']],
	['controller-complaint', 'controller-complaint', [...sent, 'refused']],
	['complaint-silence', 'complaint', [...sent, 'reminded']],
	['complaint-refusal', 'complaint', [...sent, 'refused']],
	['complaint-incomplete', 'complaint', [...sent, 'answered']],
	['complaint-identity', 'complaint', [...sent, 'paused', 'replied']],
];

/** Every letter there is: each law in each of its languages, at each stage. Germany stands for the GDPR's countries. */
export const everyLetter = (): readonly NamedLetter[] =>
	laws.flatMap(({id: law, jurisdictions}) =>
		languagesOf(law).flatMap(language => {
			const country = placesOf(law, language) ?? jurisdictions[0] ?? '';
			const base = {law, country, language, controllerId: law === 'uk-dpa-part-3' ? 'gb-met' : 'clearview-ai'} as const;
			const requests = requestOptionsUnder(law).map(option => {
				const [first = 'access', ...others] = rightsFor(option, law);
				return named(`request-${option}`, 'request', request(['drafted'], {...base, rights: [first, ...others]}));
			});
			const [first = 'access', ...others] = rightsFor(law === 'uk-dpa-part-3' ? 'access' : 'everything', law);
			const later = stages
				.filter(([, kind]) => kind !== 'controller-complaint' || findLawText(law, language)?.controllerComplaint)
				.map(([name, kind, steps]) => named(name, kind, request(steps, {...base, rights: [first, ...others]})));
			return [...requests, ...later];
		}),
	);

/** Where each language of the GDPR is an authority's own. */
const placesOf = (law: string, language: string): string | undefined =>
	law === 'gdpr' ? {de: 'at', el: 'gr', en: 'ie', fr: 'fr', it: 'it'}[language] : undefined;

function named(stage: string, kind: LetterKind, of: RightsRequest): NamedLetter {
	const controller = findController(of.controllerId);
	const [authority] = complaintAuthorities(of);
	if (!controller) throw new Error(`No record of ${of.controllerId}.`);
	const letter = writeLetter({kind, request: of, controller, person, today, language: of.language, ...(authority && {authority})});
	return {name: `${of.law}/${of.language}/${stage}`, letter, text: letterText(letter)};
}
