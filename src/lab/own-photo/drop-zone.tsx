import type {JSX} from 'preact';
import {useFileDrop} from '../../ui/controls/use-file-drop.ts';
import {useWords} from '../../ui/i18n/use-words.ts';
import '../../ui/controls/file-drop.css';

/** Takes a dropped picture; a press opens the file chooser. */
export function DropZone({onPhoto}: {readonly onPhoto: (file: Blob) => void}): JSX.Element {
	const {say} = useWords();
	const takeFirst = (files: FileList | null | undefined): void => {
		const [file] = files ?? [];
		if (file) onPhoto(file);
	};
	const {isOver, handlers} = useFileDrop(({files}) => takeFirst(files));

	return (
		<label class={isOver ? 'drop-zone over' : 'drop-zone'} {...handlers}>
			<span>{say('lab_own_photo_drop')}</span>
			<input
				type="file"
				accept="image/*"
				// Or browsers show the name of the file under the pointer.
				title=""
				onChange={event => {
					takeFirst(event.currentTarget.files);
					event.currentTarget.value = '';
				}}
			/>
		</label>
	);
}
