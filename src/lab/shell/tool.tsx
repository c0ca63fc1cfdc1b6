import type {JSX} from 'preact';

export interface ToolProps {
	readonly label: string;
	readonly isOff?: boolean;
	readonly isMain?: boolean;
	readonly onPress: () => void;
}

/** Stays focusable when it has nothing to do: a button that takes the focus away with itself loses whoever uses the keyboard. */
export function Tool({label, isOff = false, isMain = false, onPress}: ToolProps): JSX.Element {
	return (
		<button type="button" class={isMain ? 'button primary' : 'button'} aria-disabled={isOff} onClick={() => !isOff && onPress()}>
			{label}
		</button>
	);
}
