import type {JSX} from 'preact';
import {useFileDrop} from '../../ui/controls/use-file-drop.ts';
import {useWords} from '../../ui/i18n/use-words.ts';
import {type ChosenFile, fromDrop, fromInput} from './chosen-files.ts';

/** Takes the files of an export, or a folder, that are dropped or chosen. */
export function ExportChooser({onFiles}: {readonly onFiles: (files: readonly ChosenFile[]) => void}): JSX.Element {
	const {say} = useWords();
	const take = (files: readonly ChosenFile[]): void => {
		if (files.length > 0) onFiles(files);
	};
	const {isOver, handlers} = useFileDrop(({items}) => void fromDrop(items).then(take));
	const choose = (input: HTMLInputElement): void => {
		take(fromInput(input.files));
		// The same files can be chosen again.
		input.value = '';
	};

	return (
		<section class={isOver ? 'card export-chooser over' : 'card export-chooser'} aria-label={say('all_pictures_choose')} {...handlers}>
			<p>{say('all_pictures_choose_hint')}</p>
			<p class="buttons">
				<label class="button primary">
					{say('all_pictures_choose')}
					<input type="file" multiple onChange={event => choose(event.currentTarget)} />
				</label>
				<label class="button">
					{say('all_pictures_choose_folder')}
					<input type="file" multiple ref={takeFolders} onChange={event => choose(event.currentTarget)} />
				</label>
			</p>
		</section>
	);
}

/** Not a standard attribute, so Preact has no type for it; both browsers know it. */
const takeFolders = (input: HTMLInputElement | null): void => {
	if (input) input.webkitdirectory = true;
};
