import {useSignal} from '@preact/signals';
import type {JSX} from 'preact';
import {useWords} from '../i18n/use-words.ts';

/** Copies a text, and says so for as long as the text is the one that was copied. */
export function CopyButton({text}: {readonly text: string}): JSX.Element {
	const {say} = useWords();
	const copied = useSignal<string | undefined>(undefined);
	const copy = async (): Promise<void> => {
		await navigator.clipboard.writeText(text);
		copied.value = text;
	};

	return (
		<button type="button" class="button primary" onClick={copy}>
			{say(copied.value === text ? 'tell_copied' : 'tell_copy')}
		</button>
	);
}
