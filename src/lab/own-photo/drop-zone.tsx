import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import {useWords} from '../../ui/i18n/use-words.ts';

/** A place to drop a picture on, which is also a button to choose one with. */
export function DropPlace({onBring}: {readonly onBring: (file: Blob) => void}): JSX.Element {
	const {say} = useWords();
	const [isOver, setOver] = useState(false);
	const bringFirst = (files: FileList | null | undefined): void => {
		const [file] = files ?? [];
		if (file) onBring(file);
	};

	return (
		<label
			class={isOver ? 'drop-place over' : 'drop-place'}
			onDragOver={event => {
				event.preventDefault();
				setOver(true);
			}}
			onDragLeave={() => setOver(false)}
			onDrop={event => {
				event.preventDefault();
				setOver(false);
				bringFirst(event.dataTransfer?.files);
			}}
		>
			<span>{say('lab_bring_drop')}</span>
			<input type="file" accept="image/*" onChange={event => bringFirst(event.currentTarget.files)} />
		</label>
	);
}
