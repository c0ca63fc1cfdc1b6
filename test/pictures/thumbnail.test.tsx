import {parseHTML} from 'linkedom';
import {render} from 'preact';
import {act} from 'preact/test-utils';
import {afterEach, expect, test, vi} from 'vitest';
import type {ArchiveEntry} from '../../src/exports/archive/archive.ts';
import {Thumbnail} from '../../src/pictures/all-pictures/thumbnail.tsx';
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

	await show(entry('1.jpg', async () => Uint8Array.of(1)));
	await vi.waitFor(() => expect(root.querySelector('img')).not.toBeNull());
	await show(entry('2.heic', () => Promise.reject(new Error('damaged'))));
	await vi.waitFor(() => expect(root.querySelector('img')).toBeNull());
	expect(freed).toHaveBeenCalledWith('blob:drawn');
});
