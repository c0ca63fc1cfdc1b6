import {useSignal} from '@preact/signals';
import type {JSX} from 'preact';
import {displayUrl} from '../controls/display-url.ts';
import {useWords} from '../i18n/use-words.ts';
import {QrCode} from '../qr/qr-code.tsx';
import type {NamedCode} from './codes.ts';

/** One code at a time, large enough to scan from the last row. */
export function CodeShow({codes}: {readonly codes: readonly NamedCode[]}): JSX.Element | null {
	const {say} = useWords();
	const place = useSignal(0);
	// The list may have become shorter in the meantime.
	const index = Math.min(place.value, codes.length - 1);
	const code = codes[index];
	if (!code) return null;

	const step = (by: number) => () => (place.value = (index + by + codes.length) % codes.length);
	return (
		<div class="code-show">
			<div class="code-show-text" aria-live="polite">
				<p class="soft">{say('handout_code_of', {number: index + 1, total: codes.length})}</p>
				<p class="handout-do">{code.label}</p>
				<p class="written" dir="ltr">
					{displayUrl(code.address)}
				</p>
			</div>
			<QrCode {...code} />
			<p class="actions">
				<button type="button" class="button" onClick={step(-1)}>
					{say('handout_code_before')}
				</button>
				<button type="button" class="button" onClick={step(1)}>
					{say('handout_code_next')}
				</button>
			</p>
		</div>
	);
}
