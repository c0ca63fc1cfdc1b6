import {type ComponentChildren, createContext, type JSX} from 'preact';
import {useContext} from 'preact/hooks';
import {displayUrl} from '../controls/display-url.ts';
import {isWebAddress} from '../controls/is-web-address.ts';
import {QrCode} from '../qr/qr-code.tsx';

/** Whether an address can be pressed: in a file that is sent, but not on paper. */
export const AreLinks = createContext(false);

export interface HandoutEntryProps {
	readonly title: string;
	readonly url: string;
	readonly children?: ComponentChildren;
}

/** One thing to do on paper: a tick box, the address to type, and a QR code for it. A mail address has no code. */
export function HandoutEntry({title, url, children}: HandoutEntryProps): JSX.Element {
	const isLink = useContext(AreLinks);
	return (
		<li class="handout-entry">
			<span class="handout-box" />
			<div>
				<p class="handout-do">{title}</p>
				{children}
				<p class="written" dir="ltr">
					{isLink ? (
						<a href={url} rel="noopener noreferrer">
							{displayUrl(url)}
						</a>
					) : (
						displayUrl(url)
					)}
				</p>
			</div>
			{isWebAddress(url) && <QrCode address={url} label={title} />}
		</li>
	);
}
