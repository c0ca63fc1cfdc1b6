import type {Signal} from '@preact/signals';
import type {JSX} from 'preact';
import {useWords} from '../../../ui/i18n/use-words.ts';

export interface PoliceForceFormProps {
	readonly name: Signal<string>;
	readonly address: Signal<string>;
}

/** Asks which force it is: no list is complete, and the reader knows whom to ask. */
export function PoliceForceForm({name, address}: PoliceForceFormProps): JSX.Element {
	const {say} = useWords();
	return (
		<>
			<label class="field">
				<span>{say('force_name')}</span>
				<input
					name="force-name"
					type="text"
					maxLength={200}
					value={name.value}
					onInput={event => (name.value = event.currentTarget.value)}
				/>
			</label>
			<label class="field">
				<span>{say('force_address')}</span>
				<textarea
					name="force-address"
					rows={3}
					maxLength={1000}
					value={address.value}
					onInput={event => (address.value = event.currentTarget.value)}
				/>
			</label>
		</>
	);
}
