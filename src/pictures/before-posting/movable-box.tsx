import type {JSX} from 'preact';
import {useRef} from 'preact/hooks';
import type {BoundingBox} from '../../core/evidence/face.ts';
import {type Change, changeBox, changeByKey} from './cover-boxes.ts';
import type {Size} from './plan.ts';

export interface MovableBoxProps {
	readonly box: BoundingBox;
	readonly image: Size;
	/** Says what it is and how it is moved by keyboard. */
	readonly label: string;
	readonly kind: string;
	readonly onChange: (box: BoundingBox) => void;
	readonly onRemove: () => void;
}

/** A box over a picture: moved by mouse, finger or arrow keys; its corner, or Shift and an arrow, changes its size; Delete takes it away. */
export function MovableBox({box, image, label, kind, onChange, onRemove}: MovableBoxProps): JSX.Element {
	const drag = useRef<{readonly x: number; readonly y: number; readonly box: BoundingBox; readonly isCorner: boolean} | undefined>(
		undefined,
	);
	const letGo = (): void => {
		drag.current = undefined;
	};
	const percent = (part: number, whole: number): string => `${(part / whole) * 100}%`;

	return (
		<button
			type="button"
			class={`movable-box ${kind}`}
			aria-label={label}
			style={{
				left: percent(box.x, image.width),
				top: percent(box.y, image.height),
				width: percent(box.width, image.width),
				height: percent(box.height, image.height),
			}}
			onKeyDown={event => {
				if (event.key === 'Delete' || event.key === 'Backspace') {
					event.preventDefault();
					focusNeighbour(event.currentTarget);
					onRemove();
				}
				const change = changeByKey(event.key, event.shiftKey, image);
				if (!change) return;
				event.preventDefault();
				onChange(changeBox(box, change, image));
			}}
			onPointerDown={event => {
				event.currentTarget.setPointerCapture(event.pointerId);
				const isCorner = event.target !== event.currentTarget;
				drag.current = {x: event.clientX, y: event.clientY, box, isCorner};
			}}
			onPointerMove={event => {
				const from = drag.current;
				const shown = event.currentTarget.parentElement?.clientWidth;
				if (!from || !shown) return;
				const scale = image.width / shown;
				const [across, down] = [(event.clientX - from.x) * scale, (event.clientY - from.y) * scale];
				const change: Change = from.isCorner ? {width: across, height: down} : {x: across, y: down};
				onChange(changeBox(from.box, change, image));
			}}
			onPointerUp={letGo}
			// A gesture of the system takes the finger away without lifting it.
			onPointerCancel={letGo}
		>
			<span class="corner" />
		</button>
	);
}

/** The box goes, and the focus must not go with it: to another box or, after the last one, to the picture. */
function focusNeighbour(box: HTMLElement): void {
	const others = [box.nextElementSibling, box.previousElementSibling].filter(each => each?.classList.contains('movable-box'));
	const [next = box.parentElement] = others as (HTMLElement | null)[];
	next?.focus();
}
