import type {Signal} from '@preact/signals';
import type {JSX} from 'preact';
import {useWords} from '../../ui/i18n/use-words.ts';
import type {Draft} from './draft.ts';

interface LineProps {
	readonly name: 'pageUrl' | 'name' | 'email' | 'form' | 'position' | 'reason' | 'signedAs';
	readonly draft: Signal<Draft>;
}

const labels = {
	pageUrl: 'takedown_page_url',
	name: 'takedown_name',
	email: 'takedown_email',
	form: 'takedown_form',
	position: 'takedown_position',
	reason: 'takedown_reason',
	signedAs: 'takedown_signed_as',
} as const;

/** One line of the form. */
export function DraftField({name, draft}: LineProps): JSX.Element {
	const {say} = useWords();
	return (
		<label class="field">
			<span>{say(labels[name])}</span>
			<input
				name={`takedown-${name}`}
				type="text"
				maxLength={name === 'pageUrl' ? 4096 : 1000}
				value={draft.value[name]}
				onInput={event => (draft.value = {...draft.value, [name]: event.currentTarget.value})}
			/>
		</label>
	);
}

/** Several lines of the form. */
export function DraftArea({name, draft}: {readonly name: 'address'; readonly draft: Signal<Draft>}): JSX.Element {
	const {say} = useWords();
	return (
		<label class="field">
			<span>{say('takedown_address')}</span>
			<textarea
				name={`takedown-${name}`}
				rows={3}
				maxLength={1000}
				value={draft.value[name]}
				onInput={event => (draft.value = {...draft.value, [name]: event.currentTarget.value})}
			/>
		</label>
	);
}
