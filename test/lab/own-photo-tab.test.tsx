import {parseHTML} from 'linkedom';
import {render} from 'preact';
import {act} from 'preact/test-utils';
import {afterEach, expect, test, vi} from 'vitest';
import type {LabModel} from '../../src/lab/model/lab-model.ts';
import type {OwnPhotoOutcome} from '../../src/lab/model/own-photo.ts';
import {OwnPhotoTab} from '../../src/lab/own-photo/own-photo-tab.tsx';
import {WordsContext} from '../../src/ui/i18n/use-words.ts';
import {getWords} from '../surfaces/words.ts';

afterEach(() => {
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

const outcome = (url: string): OwnPhotoOutcome => ({
	url,
	width: 10,
	height: 10,
	faces: [],
	crops: [],
	metadata: {},
	doesNameTellTime: false,
});

/** The tab with the consent given, and pictures that are found only when the test says so. */
async function scene() {
	const {document, Event} = parseHTML('<!doctype html><html><body><main></main></body></html>');
	const root = document.querySelector('main') as HTMLElement;
	vi.stubGlobal('document', document);
	vi.stubGlobal('MediaStream', class {});
	const freed = vi.spyOn(URL, 'revokeObjectURL').mockReturnValue();
	const answers = new Map<Blob, (found: OwnPhotoOutcome) => void>();
	const inspectOwnPhoto = (file: Blob) => new Promise<OwnPhotoOutcome>(resolve => answers.set(file, resolve));
	const model = {inspectOwnPhoto} as unknown as LabModel;
	await act(() =>
		render(
			<WordsContext.Provider value={getWords('en')}>
				<OwnPhotoTab model={model} />
			</WordsContext.Provider>,
			root,
		),
	);
	const consent = async (checked: boolean): Promise<void> => {
		const box = root.querySelector('.consent input') as HTMLInputElement;
		box.checked = checked;
		await act(() => void box.dispatchEvent(new Event('change')));
	};
	await consent(true);
	const choose = async (file: Blob): Promise<void> => {
		const drop = Object.assign(new Event('drop', {cancelable: true}), {dataTransfer: {files: [file]}});
		await act(() => void root.querySelector('.drop-zone')?.dispatchEvent(drop));
	};
	const answer = async (file: Blob, url: string): Promise<void> => {
		await act(async () => {
			answers.get(file)?.(outcome(url));
			await new Promise(resolve => setTimeout(resolve));
		});
	};
	const shown = (): string | null | undefined => root.querySelector('.own img')?.getAttribute('src');
	const leave = () => act(() => render(null, root));
	const press = (label: string) => act(() => [...root.querySelectorAll('button')].find(({textContent}) => textContent === label)?.click());
	return {consent, choose, answer, shown, leave, press, freed};
}

const [first, second] = [new Blob(['1']), new Blob(['2'])];

test('bug: a picture came up although the consent had been withdrawn while it was analysed', async () => {
	const {consent, choose, answer, shown, freed} = await scene();
	await choose(first);
	await consent(false);
	await answer(first, 'blob:first');
	expect(shown()).toBeUndefined();
	expect(freed).toHaveBeenCalledWith('blob:first');
});

test('bug: of two pictures, the one that took longer was shown, whichever was asked for last', async () => {
	const {choose, answer, shown, freed} = await scene();
	await choose(first);
	await choose(second);
	await answer(second, 'blob:second');
	await answer(first, 'blob:first');
	expect(shown()).toBe('blob:second');
	expect(freed.mock.calls).toEqual([['blob:first']]);
});

test('bug: a picture that was ready only after the tab was left stayed in memory', async () => {
	const {choose, answer, leave, freed} = await scene();
	await choose(first);
	await leave();
	await answer(first, 'blob:first');
	expect(freed).toHaveBeenCalledWith('blob:first');
});

test.each(['left', 'without consent'])('bug: a camera that the browser allowed only once the tab was %s stayed on', async why => {
	const {leave, consent, press} = await scene();
	const stop = vi.fn();
	const stream = Object.assign(new MediaStream(), {getTracks: () => [{stop}]});
	let allow = (_: MediaStream): void => undefined;
	const getUserMedia = () => new Promise<MediaStream>(resolve => (allow = resolve));
	vi.stubGlobal('navigator', {mediaDevices: {getUserMedia}});
	await press(getWords('en').say('lab_own_photo_camera'));
	await (why === 'left' ? leave() : consent(false));
	await act(async () => allow(stream));
	expect(stop).toHaveBeenCalledOnce();
});
