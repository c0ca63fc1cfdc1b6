import {correction, generate} from 'lean-qr';
import {toSvgPath} from 'lean-qr/extras/svg';
import type {JSX} from 'preact';
import {useWords} from '../i18n/use-words.ts';
import './qr-code.css';

/** Light modules around a code, which cameras need to find it (ISO/IEC 18004, 9.1). */
const quietZone = 4;

export interface QrCodeProps {
	/** What a camera app opens. Show the address beside the code, for people without a camera. */
	readonly address: `https://${string}`;
	/** What the address is, in words. */
	readonly label: string;
}

/** An address for a phone's camera, drawn on this device and dark on light in any theme. */
export function QrCode({address, label}: QrCodeProps): JSX.Element {
	const {say} = useWords();
	// Level M stays readable with a seventh of it covered; a higher level would make long addresses too fine for the last row.
	const code = generate(address, {minCorrectionLevel: correction.M});
	const side = code.size + 2 * quietZone;

	return (
		<svg class="qr" viewBox={`${-quietZone} ${-quietZone} ${side} ${side}`} role="img" aria-label={say('qr_label', {label})}>
			<path d={toSvgPath(code)} />
		</svg>
	);
}
