import {type Signal, useSignal} from '@preact/signals';
import type {JSX} from 'preact';
import type {Publisher} from '../../../core/requests/publisher.ts';
import {addressLines, isMailbox, isPageAddress, oneLine} from '../../../core/requests/ways-to-reach.ts';
import {Disclosure} from '../../../ui/controls/disclosure.tsx';
import {useWords} from '../../../ui/i18n/use-words.ts';
import type {PublisherDetails} from '../model.ts';
import type {RequestProps} from '../props.ts';

interface Props extends RequestProps {
	readonly publisher: Publisher;
}

/** As they are typed. */
type Typed = Readonly<Record<'name' | 'email' | 'form' | 'address', string>>;

/** Corrects the details of whoever shows the picture: a mailbox that bounces must not cost the letter and its dates. */
export function PublisherForm({request, publisher, model}: Props): JSX.Element {
	const {say} = useWords();
	const typed = useSignal(typedFrom(publisher));
	const outcome = useSignal<'saved' | 'wrong' | undefined>(undefined);
	const save = async (): Promise<void> => {
		const details = detailsOf(typed.value);
		if (details) await model.requests.setPublisher(request, details);
		outcome.value = details ? 'saved' : 'wrong';
	};

	return (
		<section class="card publisher-form">
			<Disclosure label={say('publisher_details')}>
				<p class="soft">{say('publisher_details_text')}</p>
				<Line name="name" label={say('takedown_name')} typed={typed} />
				<Line name="email" label={say('takedown_email')} typed={typed} />
				<Line name="form" label={say('takedown_form')} typed={typed} />
				<label class="field">
					<span>{say('takedown_address')}</span>
					<textarea
						rows={3}
						maxLength={1000}
						value={typed.value.address}
						onInput={event => (typed.value = {...typed.value, address: event.currentTarget.value})}
					/>
				</label>
				<p>
					<button type="button" class="button save-publisher" onClick={save}>
						{say('publisher_details_save')}
					</button>
				</p>
				<p role="status" class={outcome.value === 'wrong' ? 'missing' : 'soft'}>
					{outcome.value && say(`publisher_details_${outcome.value}`)}
				</p>
			</Disclosure>
		</section>
	);
}

interface LineProps {
	readonly name: 'name' | 'email' | 'form';
	readonly label: string;
	readonly typed: Signal<Typed>;
}

const Line = ({name, label, typed}: LineProps): JSX.Element => (
	<label class="field">
		<span>{label}</span>
		<input
			name={`publisher-${name}`}
			type="text"
			maxLength={1000}
			value={typed.value[name]}
			onInput={event => (typed.value = {...typed.value, [name]: event.currentTarget.value})}
		/>
	</label>
);

const typedFrom = ({name, email = '', form = '', address = []}: Publisher): Typed => ({name, email, form, address: address.join('\n')});

/** `undefined` where something would be lost by storing it: no name, or a mailbox or form that is none. */
function detailsOf({name, email, form, address}: Typed): PublisherDetails | undefined {
	const isRight = name.trim() !== '' && (email.trim() === '' || isMailbox(email)) && (form.trim() === '' || isPageAddress(form));
	if (!isRight) return undefined;
	const lines = addressLines(address);
	return {
		name: oneLine(name),
		...(email.trim() && {email: email.trim()}),
		...(form.trim() && {form: form.trim()}),
		...(lines.length > 0 && {address: lines}),
	};
}
