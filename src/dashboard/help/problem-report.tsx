import {useSignal} from '@preact/signals';
import type {JSX} from 'preact';
import {CopyButton} from '../../ui/controls/copy-button.tsx';
import {mailAddress} from '../../ui/controls/trainer-contact.tsx';
import {useWords} from '../../ui/i18n/use-words.ts';
import type {DashboardModel} from '../model.ts';

/** A text to complete and to send by hand. It holds nothing about any page, unless the person writes it there. */
export function ProblemReport({model}: {readonly model: DashboardModel}): JSX.Element {
	const {say, locale} = useWords();
	const {trainer} = model.organisation.value.policy;
	const text = useSignal(`${say('help_problem_draft')}\n\n${say('brand')} ${model.version}, ${model.browser}, ${locale}`);
	const subject = `${say('label', {label: say('brand')})} ${say('help_problem')}`;

	return (
		<section class="card" aria-labelledby="problem-title">
			<h2 id="problem-title">{say('help_problem')}</h2>
			<p class="soft">{trainer ? say('help_problem_trainer', {name: trainer.name ?? trainer.email ?? ''}) : say('help_problem_text')}</p>
			<label class="field">
				<span>{say('help_problem_label')}</span>
				<textarea rows={9} value={text.value} onInput={event => (text.value = event.currentTarget.value)} />
			</label>
			<p class="buttons">
				<CopyButton text={text.value} />
				{trainer?.email && (
					<a
						class="button"
						href={`mailto:${mailAddress(trainer.email)}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.value)}`}
					>
						{say('route_mail')}
					</a>
				)}
			</p>
		</section>
	);
}
