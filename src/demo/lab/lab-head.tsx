import type {JSX} from 'preact';
import {Mark} from '../../ui/icons.tsx';
import {useWords} from '../../ui/use-words.ts';
import type {LabModel} from './lab-model.ts';

/** What the lab is, and what undoes what was done in it. */
export function LabHead({model}: {readonly model: LabModel}): JSX.Element {
	const {say} = useWords();
	const {past, future} = model.history.value;

	return (
		<header class="demo-head">
			<Mark size={40} />
			<div>
				<h1>{say('demo_title')}</h1>
				<p class="soft">{say('demo_intro')}</p>
			</div>
			<span class="stamp">{say('demo_stamp')}</span>
			<p class="tools">
				<Tool label={say('lab_undo')} isOff={past.length === 0} onPress={model.undo} />
				<Tool label={say('lab_redo')} isOff={future.length === 0} onPress={model.redo} />
				<Tool label={say('lab_reset')} onPress={model.reset} />
			</p>
		</header>
	);
}

interface ToolProps {
	readonly label: string;
	readonly isOff?: boolean;
	readonly onPress: () => void;
}

/** Stays focusable when it has nothing to do: a button that takes the focus away with itself loses whoever uses the keyboard. */
export function Tool({label, isOff = false, onPress}: ToolProps): JSX.Element {
	return (
		<button type="button" class="button" aria-disabled={isOff} onClick={() => !isOff && onPress()}>
			{label}
		</button>
	);
}
