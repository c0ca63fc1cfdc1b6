import {useState} from 'preact/hooks';

export interface FileDrop {
	/** Whether something is being dragged over the element. */
	readonly isOver: boolean;
	/** For the element that takes the files. */
	readonly handlers: {
		readonly onDragOver: (event: DragEvent) => void;
		readonly onDragLeave: () => void;
		readonly onDrop: (event: DragEvent) => void;
	};
}

/** Takes what is dropped on an element; without this, the browser would leave the page and open the file. */
export function useFileDrop(onDrop: (dropped: DataTransfer) => void): FileDrop {
	const [isOver, setOver] = useState(false);
	return {
		isOver,
		handlers: {
			onDragOver: event => {
				event.preventDefault();
				setOver(true);
			},
			onDragLeave: () => setOver(false),
			onDrop: event => {
				event.preventDefault();
				setOver(false);
				if (event.dataTransfer) onDrop(event.dataTransfer);
			},
		},
	};
}
