import type {JSX} from 'preact';
import type {Person} from '../../../core/requests/person.ts';
import {nobody} from '../../../core/requests/person.ts';
import {requestLanguage} from '../../../letters/letter-language.ts';
import {missingFrom, needsReasons} from '../../../letters/request-letter.ts';
import {getCommonText} from '../../../letters/text.ts';
import {requestInput} from '../../../letters/write-letter.ts';
import {writeList} from '../../../ui/i18n/format.ts';
import {useWords} from '../../../ui/i18n/use-words.ts';
import {snake} from '../../../ui/i18n/words.ts';
import type {LetterProps} from '../props.ts';

/** Typed once for all letters, and limited to what a letter needs. */
export function PersonForm({request, controller, model}: LetterProps): JSX.Element {
	const {say, locale} = useWords();
	const {person, changePerson, today} = model.requests;
	const input = requestInput({kind: 'request', request, controller, person: person.value, today: today()});
	// A letter to a publisher has its own page, pictures and reason.
	const {publisher} = request;
	const asksForReasons = !publisher && request.rights.includes('objection') && needsReasons(request.law);
	const suggestion = getCommonText(requestLanguage(request)).suggestedSituation;
	const missing = missingFrom(input).map(what => say(`missing_${snake(what)}`));

	return (
		<section class="card" aria-labelledby="person-title">
			<h2 id="person-title">{say('person_title')}</h2>
			<p class="soft">{say('person_text')}</p>
			<p class="soft">{say('person_warning')}</p>
			<Field name="name" autocomplete="name" model={model} />
			<Field name="email" autocomplete="email" model={model} />
			<Field name="address" autocomplete="street-address" model={model} />
			{!publisher && <Area name="places" model={model} />}
			{controller.holdsNoNames && <ListPages request={request} controller={controller} model={model} />}
			{asksForReasons && (
				<>
					<Area name="situation" model={model} />
					<p>
						<button type="button" class="button" onClick={() => changePerson({situation: suggestion})}>
							{say('person_suggest')}
						</button>
					</p>
				</>
			)}
			<p role="status" class={missing.length > 0 ? 'missing' : 'soft'}>
				{missing.length > 0 ? say('missing', {things: writeList(missing, locale)}) : say('missing_nothing')}
			</p>
			<p>
				<button type="button" class="button" onClick={() => changePerson(nobody)}>
					{say('person_erase')}
				</button>
			</p>
		</section>
	);
}

/** A letter with a name that lists pages to a company without names would tie the two; only the person decides that. */
function ListPages({request, controller, model}: LetterProps): JSX.Element {
	const {say} = useWords();
	return (
		<>
			<label class="tick">
				<input
					type="checkbox"
					checked={request.listsPages === true}
					onChange={event => model.requests.setListsPages(request, event.currentTarget.checked)}
				/>
				<span>{say('person_list_pages')}</span>
			</label>
			<p class="soft small">{say('person_list_pages_text', {name: controller.name})}</p>
		</>
	);
}

/** Characters. Longer than any letter that gets read; storage can hold several times as much. */
const longest = 20_000;

interface FieldProps extends Pick<LetterProps, 'model'> {
	readonly name: keyof Person;
}

function Field({name, autocomplete, model}: FieldProps & {readonly autocomplete: 'name' | 'email' | 'street-address'}): JSX.Element {
	const {say} = useWords();
	const {person, changePerson} = model.requests;
	return (
		<label class="field">
			<span>{say(`person_${name}`)}</span>
			<input
				name={name}
				type="text"
				inputMode={name === 'email' ? 'email' : 'text'}
				autocomplete={autocomplete}
				maxLength={longest}
				value={person.value[name]}
				onInput={event => changePerson({[name]: event.currentTarget.value})}
			/>
		</label>
	);
}

function Area({name, model}: FieldProps): JSX.Element {
	const {say} = useWords();
	const {person, changePerson} = model.requests;
	return (
		<label class="field">
			<span>{say(`person_${name}`)}</span>
			<textarea
				name={name}
				rows={3}
				maxLength={longest}
				value={person.value[name]}
				onInput={event => changePerson({[name]: event.currentTarget.value})}
			/>
		</label>
	);
}
