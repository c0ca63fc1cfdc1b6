import type {ComponentChildren, JSX} from 'preact';
import {Chevron} from './icons.tsx';

export interface DisclosureProps {
	readonly label: string;
	/** Open from the beginning. */
	readonly isOpen?: boolean;
	readonly children: ComponentChildren;
}

/** A plain "more", closed at first. */
export function Disclosure({label, isOpen = false, children}: DisclosureProps): JSX.Element {
	return (
		<details class="disclosure" open={isOpen}>
			<summary>
				{label} <Chevron />
			</summary>
			{children}
		</details>
	);
}
