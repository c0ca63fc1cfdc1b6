import type {JSX} from 'preact';
import {useEffect} from 'preact/hooks';
import {useFileDrop} from '../../ui/controls/use-file-drop.ts';
import {useWords} from '../../ui/i18n/use-words.ts';
import {maxPictures} from './model.ts';
import '../../ui/controls/file-drop.css';

/** Takes pictures that are dropped, pasted or chosen. */
export function FileChooser({onFiles}: {readonly onFiles: (files: readonly File[]) => void}): JSX.Element {
	const {say} = useWords();
	const take = (files: FileList | null | undefined): void => {
		if (files && files.length > 0) onFiles([...files]);
	};
	const {isOver, handlers} = useFileDrop(({files}) => take(files));
	useEffect(() => {
		const paste = ({clipboardData}: ClipboardEvent): void => take(clipboardData?.files);
		addEventListener('paste', paste);
		return () => removeEventListener('paste', paste);
	}, [onFiles]);

	return (
		<label class={isOver ? 'file-chooser over' : 'file-chooser'} {...handlers}>
			<span>{say('before_posting_choose', {count: maxPictures})}</span>
			<input
				type="file"
				accept="image/*"
				multiple
				onChange={event => {
					take(event.currentTarget.files);
					// The same file can be chosen again.
					event.currentTarget.value = '';
				}}
			/>
		</label>
	);
}
