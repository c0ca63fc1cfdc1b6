import type {JSX} from 'preact';
import type {Person} from '../../../core/requests/person.ts';
import {nobody} from '../../../core/requests/person.ts';
import {missingFrom} from '../../../letters/request-letter.ts';
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
	const missing = missingFrom(input).map(what => say(`missing_${snake(what)}`));

	return (
		<section class="card" aria-labelledby="person-title">
			<h2 id="person-title">{say('person_title')}</h2>
			<p class="soft">{say('person_text')}</p>
			<Field name="name" autocomplete="name" model={model} />
			<Field name="email" autocomplete="email" model={model} />
			<Field name="address" autocomplete="street-address" model={model} />
			<Area name="places" model={model} />
			{request.rights.includes('objection') && <Area name="situation" model={model} />}
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
