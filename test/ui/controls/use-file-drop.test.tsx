import {parseHTML} from 'linkedom';
import {render} from 'preact';
import {act} from 'preact/test-utils';
import {afterEach, expect, test, vi} from 'vitest';
import {useFileDrop} from '../../../src/ui/controls/use-file-drop.ts';

afterEach(() => vi.unstubAllGlobals());

test('shows that files are over it, takes them, and keeps the browser from opening them', async () => {
	const {document, Event} = parseHTML('<!doctype html><html><body><main></main></body></html>');
	const root = document.querySelector('main') as HTMLElement;
	vi.stubGlobal('document', document);
	const taken: unknown[] = [];
	const Zone = () => {
		const {isOver, handlers} = useFileDrop(dropped => taken.push(dropped));
		return <p class={isOver ? 'over' : ''} {...handlers} />;
	};
	act(() => render(<Zone />, root));
	const zone = root.querySelector('p') as HTMLElement;
	const drag = (type: string, dataTransfer?: object): Event => {
		const event = Object.assign(new Event(type, {cancelable: true}), {dataTransfer});
		act(() => void zone.dispatchEvent(event));
		return event;
	};

	expect(drag('dragover').defaultPrevented).toBe(true);
	expect(zone.className).toBe('over');
	drag('dragleave');
	expect(zone.className).toBe('');
	drag('dragover');
	const files = {files: ['a.jpg']};
	expect(drag('drop', files).defaultPrevented).toBe(true);
	expect(zone.className).toBe('');
	expect(taken).toEqual([files]);
	drag('drop');
	expect(taken).toHaveLength(1);
});
