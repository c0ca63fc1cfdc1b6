import type {JSX} from 'preact';
import {agreements, askers} from '../../core/requests/publisher.ts';
import {Choice, Picker} from '../../ui/controls/choice.tsx';
import {useWords} from '../../ui/i18n/use-words.ts';
import {snake} from '../../ui/i18n/words.ts';
import {DraftField} from './draft-field.tsx';
import type {ReadPage} from './takedown-model.ts';

/** As whom the person asks, and the little that a first letter needs beside it. */
export function AsWhom({page: {draft}}: {readonly page: ReadPage}): JSX.Element {
	const {say} = useWords();
	return (
		<section class="card" aria-labelledby="asker-title">
			<h2 id="asker-title">{say('takedown_as_whom')}</h2>
			<Picker
				legend={say('takedown_asker')}
				options={askers.map(value => ({value, label: say(`asker_${snake(value)}`)}))}
				value={draft.value.asker}
				onChoose={asker => (draft.value = {...draft.value, asker})}
			/>
			<Choice
				legend={say('takedown_agreed')}
				options={agreements.map(value => ({value, label: say(`agreed_${value}`)}))}
				value={draft.value.agreed}
				onChoose={agreed => (draft.value = {...draft.value, agreed})}
			/>
			{draft.value.country.startsWith('us') && (
				<label class="tick">
					<input
						type="checkbox"
						checked={draft.value.advertises}
						onChange={event => (draft.value = {...draft.value, advertises: event.currentTarget.checked})}
					/>
					<span>{say('takedown_advertises')}</span>
				</label>
			)}
			<DraftField name="position" draft={draft} />
			<DraftField name="reason" draft={draft} />
			<DraftField name="signedAs" draft={draft} />
			<p class="soft small">{say('takedown_little')}</p>
		</section>
	);
}
