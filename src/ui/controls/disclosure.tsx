import type {ComponentChildren, JSX} from 'preact';
import {Chevron} from './icons.tsx';

/** A plain "more", closed at first. */
export function Disclosure({label, children}: {readonly label: string; readonly children: ComponentChildren}): JSX.Element {
	return (
		<details class="disclosure">
			<summary>
				{label} <Chevron />
			</summary>
			{children}
		</details>
	);
}
