import {correction, generate} from 'lean-qr';
import {toSvgPath} from 'lean-qr/extras/svg';
import type {JSX} from 'preact';
import {useWords} from '../i18n/use-words.ts';
import './qr-code.css';

/** Light modules around a code, without which cameras do not find it (ISO/IEC 18004, 9.1). */
const quietZone = 4;

export interface QrCodeProps {
	/** What a camera opens. Whoever shows the code writes the address beside it, for people without a camera. */
	readonly address: `https://${string}`;
	/** What the address is, in words. */
	readonly label: string;
}

/** An address for a telephone's camera: drawn on this device, dark on light in any theme. */
export function QrCode({address, label}: QrCodeProps): JSX.Element {
	const {say} = useWords();
	// Readable with a seventh of it under a fold or behind a head; a higher level would make long addresses too fine for the last row.
	const code = generate(address, {minCorrectionLevel: correction.M});
	const side = code.size + 2 * quietZone;

	return (
		<svg class="qr" viewBox={`${-quietZone} ${-quietZone} ${side} ${side}`} role="img" aria-label={say('qr_label', {label})}>
			<path d={toSvgPath(code)} />
		</svg>
	);
}
