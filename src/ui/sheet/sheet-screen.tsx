import {useSignal} from '@preact/signals';
import type {ComponentChildren, JSX} from 'preact';
import {useRef} from 'preact/hooks';
import {saveFile} from '../controls/save-file.ts';
import {useWords} from '../i18n/use-words.ts';
import {ReportSheet, type ReportSheetProps} from './report-sheet.tsx';
import {imageOfSheet} from './sheet-picture.ts';

export interface SheetScreenProps extends Omit<ReportSheetProps, 'hasAddress'> {
	/** More buttons, such as a way back. */
	readonly children?: ComponentChildren;
}

/** The sheet as it will be printed, with its actions. Nothing of it is stored. */
export function SheetScreen({children, ...sheet}: SheetScreenProps): JSX.Element {
	const {say} = useWords();
	const hasAddress = useSignal(false);
	const hasFailed = useSignal(false);
	const paper = useRef<HTMLDivElement>(null);
	const savePicture = async (): Promise<void> => {
		const element = paper.current?.firstElementChild;
		if (!element) return;
		try {
			saveFile('overexposed-report.png', 'image/png', await imageOfSheet(element));
			hasFailed.value = false;
		} catch (error) {
			console.warn('The sheet could not be saved as a PNG; print it instead.', error);
			hasFailed.value = true;
		}
	};

	return (
		<div class="sheet-screen">
			<div class="sheet-tools">
				<p class="actions">
					<button type="button" class="button primary" onClick={() => print()}>
						{say('letter_print')}
					</button>
					<button type="button" class="button" onClick={savePicture}>
						{say('sheet_save_picture')}
					</button>
					{children}
				</p>
				{!sheet.stamp && (
					<label class="tick">
						<input type="checkbox" checked={hasAddress.value} onChange={event => (hasAddress.value = event.currentTarget.checked)} />
						<span>
							{say('sheet_address')} <span class="soft small">{say('sheet_address_text')}</span>
						</span>
					</label>
				)}
				<p role="status">{hasFailed.value && say('sheet_failed')}</p>
			</div>
			<div class="sheet-paper" ref={paper}>
				<ReportSheet {...sheet} hasAddress={hasAddress.value} />
			</div>
		</div>
	);
}
