import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import {useWords} from '../../ui/i18n/use-words.ts';
import {snake} from '../../ui/i18n/words.ts';
import {Tool} from '../controls/tool.tsx';
import type {LabState} from '../state/lab-state.ts';
import {type CodeProblem, readCode, writeCode} from './share-code.ts';

export interface SharePanelProps {
	readonly state: LabState;
	readonly onOpen: (state: LabState) => void;
}

/** The current setting as a short code, and a field to open somebody else's. */
export function SharePanel({state, onOpen}: SharePanelProps): JSX.Element {
	const {say} = useWords();
	const [text, setText] = useState('');
	const [problem, setProblem] = useState<CodeProblem | undefined>(undefined);
	const open = (): void => {
		const reading = readCode(text);
		setProblem('problem' in reading ? reading.problem : undefined);
		if ('state' in reading) onOpen(reading.state);
	};

	return (
		<details class="menu">
			<summary class="button">{say('lab_share')}</summary>
			<form
				class="panel share"
				onSubmit={event => {
					event.preventDefault();
					open();
				}}
			>
				<p class="small soft">{say('lab_share_text')}</p>
				<output class="code" dir="ltr">
					{writeCode(state)}
				</output>
				<label class="field">
					<span>{say('lab_share_open')}</span>
					<input
						value={text}
						dir="ltr"
						spellcheck={false}
						autoComplete="off"
						aria-invalid={problem !== undefined}
						aria-describedby="code-problem"
						onInput={event => setText(event.currentTarget.value)}
					/>
				</label>
				<p id="code-problem" class="problem" role="alert">
					{problem && say(`lab_code_${snake(problem)}`)}
				</p>
				<p class="tools">
					<Tool label={say('lab_share_go')} isMain onPress={open} />
				</p>
			</form>
		</details>
	);
}
