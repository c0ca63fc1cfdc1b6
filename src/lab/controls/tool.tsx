import type {JSX} from 'preact';

export interface ToolProps {
	readonly label: string;
	readonly isOff?: boolean;
	readonly isMain?: boolean;
	readonly onPress: () => void;
}

/** Stays focusable while it is off: a button that vanishes with the focus leaves keyboard users nowhere. */
export function Tool({label, isOff = false, isMain = false, onPress}: ToolProps): JSX.Element {
	return (
		<button type="button" class={isMain ? 'button primary' : 'button'} aria-disabled={isOff} onClick={() => !isOff && onPress()}>
			{label}
		</button>
	);
}
