import type {ComponentChildren, JSX} from 'preact';
import {useWords} from '../i18n/use-words.ts';
import {ExternalIcon} from './icons.tsx';

export interface ExternalLinkProps {
	readonly href: `https://${string}` | `mailto:${string}`;
	readonly class?: string;
	readonly onOpen?: () => void;
	readonly children: ComponentChildren;
}

/** The only way out of the extension: opens a new tab that does not learn where it was opened from. */
export function ExternalLink({href, children, class: className = '', onOpen}: ExternalLinkProps): JSX.Element {
	const {say} = useWords();
	return (
		<a class={className} href={href} target="_blank" rel="noopener noreferrer" {...(onOpen && {onClick: onOpen})}>
			{children}
			<ExternalIcon />
			<span class="visually-hidden"> ({say('new_tab')})</span>
		</a>
	);
}
