import {parseHTML} from 'linkedom';
import {render} from 'preact';
import {act} from 'preact/test-utils';
import {afterEach, expect, test, vi} from 'vitest';
import type {ArchiveEntry} from '../../src/exports/archive/archive.ts';
import {isTooLarge, Thumbnail} from '../../src/pictures/all-pictures/thumbnail.tsx';
import {WordsContext} from '../../src/ui/i18n/use-words.ts';
import {getWords} from '../surfaces/words.ts';

afterEach(() => {
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

test('bug: where the next picture of a place cannot be drawn, the one before it stayed beside the wrong words', async () => {
	const {document} = parseHTML('<!doctype html><html><body><main></main></body></html>');
	const root = document.querySelector('main') as HTMLElement;
	vi.stubGlobal('document', document);
	vi.stubGlobal('requestAnimationFrame', (run: () => void) => setTimeout(run));
	vi.stubGlobal('createImageBitmap', async () => ({width: 1, height: 1, close: () => undefined}));
	vi.stubGlobal(
		'OffscreenCanvas',
		class {
			getContext = () => undefined;
			convertToBlob = async () => new Blob(['x']);
		},
	);
	vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:drawn');
	const freed = vi.spyOn(URL, 'revokeObjectURL').mockReturnValue();
	const entry = (path: string, read: ArchiveEntry['read']): ArchiveEntry => ({path, size: 1, read});
	const show = (shown: ArchiveEntry) =>
		act(() =>
			render(
				<WordsContext.Provider value={getWords('en')}>
					<Thumbnail entry={shown} />
				</WordsContext.Provider>,
				root,
			),
		);

	await show(entry('1.jpg', async () => png(4, 3)));
	await vi.waitFor(() => expect(root.querySelector('img')).not.toBeNull());
	await show(entry('2.heic', () => Promise.reject(new Error('damaged'))));
	await vi.waitFor(() => expect(root.querySelector('img')).toBeNull());
	expect(freed).toHaveBeenCalledWith('blob:drawn');
});

/** The start of a PNG of this size, which is all that is read of it. */
function png(width: number, height: number): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(33);
	bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
	const view = new DataView(bytes.buffer);
	view.setUint32(16, width);
	view.setUint32(20, height);
	bytes.set([8, 2, 0, 0, 0], 24);
	return bytes;
}

test('bug: a picture that was too large to be looked at was decoded whole for its thumbnail', () => {
	expect(isTooLarge(png(30_000, 30_000))).toBe(true);
	expect(isTooLarge(png(4000, 3000))).toBe(false);
	expect(isTooLarge(new Uint8Array([1, 2, 3]))).toBe(true);
});
