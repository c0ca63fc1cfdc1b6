import {useSignal} from '@preact/signals';
import type {JSX} from 'preact';
import {saveFile} from '../controls/save-file.ts';
import {useWords} from '../i18n/use-words.ts';
import {CodeShow} from './code-show.tsx';
import {codesOf} from './codes.ts';
import {HandoutChoices} from './handout-choices.tsx';
import {writeHandoutFile} from './handout-file.tsx';
import {firstSites, type GroupChoice, handoutListFor} from './handout-list.ts';
import {HandoutSheet} from './handout-sheet.tsx';

export interface HandoutScreenProps {
	readonly first?: GroupChoice;
	/** What the group decided to close. */
	readonly purposes?: NonNullable<GroupChoice['purposes']>;
	/** What the group decided to do, in words. */
	readonly chosen?: readonly string[];
}

/** The group chooses, phones scan one code at a time, and everybody takes the sheet home. Nothing is stored. */
export function HandoutScreen({first = {siteIds: firstSites}, purposes = [], chosen = []}: HandoutScreenProps): JSX.Element {
	const words = useWords();
	const {say} = words;
	const choice = useSignal(first);
	const list = handoutListFor({...choice.value, purposes});

	return (
		<div class="sheet-screen handout-screen">
			<div class="handout-controls">
				<section class="panel" aria-labelledby="handout-choose">
					<h2 id="handout-choose">{say('handout_choose')}</h2>
					<HandoutChoices choice={choice.value} onChoose={value => (choice.value = value)} />
					<p class="actions">
						<button type="button" class="button primary" onClick={() => print()}>
							{say('letter_print')}
						</button>
						<button
							type="button"
							class="button"
							onClick={() => saveFile('overexposed-handout.html', 'text/html', writeHandoutFile({list, chosen}, words))}
						>
							{say('handout_file')}
						</button>
					</p>
				</section>
				<section class="panel" aria-labelledby="handout-codes">
					<h2 id="handout-codes">{say('handout_codes')}</h2>
					<p class="soft small">{say('handout_codes_text')}</p>
					<CodeShow codes={codesOf(list, words)} />
				</section>
			</div>
			<div class="sheet-paper">
				<HandoutSheet list={list} chosen={chosen} />
			</div>
		</div>
	);
}
