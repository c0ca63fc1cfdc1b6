import {parseHTML} from 'linkedom';
import {render} from 'preact';
import {act} from 'preact/test-utils';
import {afterEach, expect, test, vi} from 'vitest';
import {MovableBox} from '../../src/pictures/before-posting/movable-box.tsx';

afterEach(() => vi.unstubAllGlobals());

function scene(count: number) {
	const {document, Event, HTMLElement} = parseHTML('<!doctype html><html><body><main></main></body></html>');
	const root = document.querySelector('main') as HTMLElement;
	vi.stubGlobal('document', document);
	const focused: Element[] = [];
	HTMLElement.prototype.focus = function focus(this: Element) {
		focused.push(this);
	};
	const [changed, removed] = [vi.fn(), vi.fn()];
	const box = {x: 0, y: 0, width: 10, height: 10};
	act(() =>
		render(
			<figure>
				{Array.from({length: count}, (_, index) => (
					<MovableBox
						key={index}
						kind="box"
						box={box}
						image={{width: 100, height: 100}}
						label={`${index}`}
						onChange={changed}
						onRemove={removed}
					/>
				))}
			</figure>,
			root,
		),
	);
	const boxes = [...root.querySelectorAll('.movable-box')];
	const figure = root.querySelector('figure') as HTMLElement;
	Object.assign(figure, {clientWidth: 100});
	const send = (type: string, values: object): void => {
		const target = Object.assign(boxes[0] ?? figure, {setPointerCapture: () => undefined});
		act(() => void target.dispatchEvent(Object.assign(new Event(type, {bubbles: true, cancelable: true}), values)));
	};
	return {boxes, figure, focused, changed, removed, send};
}

test('bug: with a box that was removed, the focus was lost', () => {
	const several = scene(2);
	several.send('keydown', {key: 'Delete'});
	expect(several.removed).toHaveBeenCalledOnce();
	expect(several.focused).toEqual([several.boxes[1]]);
	const last = scene(1);
	last.send('keydown', {key: 'Backspace'});
	expect(last.focused).toEqual([last.figure]);
});

test('bug: a box whose drag was broken off by the system followed the pointer from then on', () => {
	const {changed, send} = scene(1);
	send('pointerdown', {clientX: 0, clientY: 0, pointerId: 1});
	send('pointermove', {clientX: 5, clientY: 0});
	expect(changed).toHaveBeenCalledOnce();
	send('pointercancel', {});
	send('pointermove', {clientX: 9, clientY: 0});
	expect(changed).toHaveBeenCalledOnce();
});
