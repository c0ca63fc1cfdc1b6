import {readFileSync} from 'node:fs';
import {signal} from '@preact/signals';
import {parseHTML} from 'linkedom';
import {render} from 'preact';
import {act} from 'preact/test-utils';
import {afterEach, expect, test, vi} from 'vitest';
import {CoverTab} from '../../../src/lab/cover/cover-tab.tsx';
import type {LabModel} from '../../../src/lab/model/lab-model.ts';
import type {OwnPhoto, OwnPhotoOutcome} from '../../../src/lab/model/own-photo.ts';
import type {Presenter} from '../../../src/lab/presenter/presenter-model.ts';
import {LabHead} from '../../../src/lab/shell/lab-head.tsx';
import {type CoverPlan, firstCoverPlan} from '../../../src/lab/state/cover-plan.ts';
import {firstState} from '../../../src/lab/state/lab-state.ts';
import {WordsContext} from '../../../src/ui/i18n/use-words.ts';
import {getWords} from '../../surfaces/words.ts';
import {render as renderOnce} from '../../ui/render.ts';

vi.mock('../../../src/lab/cover/drawn-original.ts', () => ({
	drawOriginal: async () => Uint8Array.from(readFileSync('test/fixtures/pictures/portrait-400.jpg')).buffer,
}));

afterEach(() => {
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

const photo = (url: string, faces = 1): OwnPhoto => ({
	url,
	width: 10,
	height: 10,
	faces: Array.from({length: faces}, (_, index) => ({
		boundingBox: {x: index, y: 1, width: 4, height: 4},
		interEyeDistance: 20,
		usability: 'usable',
		unifiedQualityScore: 60,
	})),
	crops: [],
	metadata: {},
	doesNameTellTime: false,
});

/** The tab, with pictures that are looked at only when the test says so. */
async function scene() {
	const {document, Event} = parseHTML('<!doctype html><html><body><main></main></body></html>');
	const root = document.querySelector('main') as HTMLElement;
	vi.stubGlobal('document', document);
	const freed = vi.spyOn(URL, 'revokeObjectURL').mockReturnValue();
	const asked: {file: Blob; answer: (outcome: OwnPhotoOutcome) => void}[] = [];
	const coverPlan = signal<CoverPlan>(firstCoverPlan);
	const model = {
		state: signal(firstState),
		coverPlan,
		setCoverPlan: (plan: CoverPlan) => {
			coverPlan.value = plan;
		},
		inspectOwnPhoto: (file: Blob) => new Promise<OwnPhotoOutcome>(answer => asked.push({file, answer})),
		inspectSaved: () => new Promise(() => undefined),
	} as unknown as LabModel;
	const show = () =>
		act(() =>
			render(
				<WordsContext.Provider value={getWords('en')}>
					<CoverTab model={model} />
				</WordsContext.Provider>,
				root,
			),
		);
	await show();
	const settle = () => act(() => new Promise(resolve => setTimeout(resolve)));
	const answer = async (index: number, outcome: OwnPhotoOutcome): Promise<void> => {
		await vi.waitFor(() => expect(asked.length).toBeGreaterThan(index));
		asked[index]?.answer(outcome);
		await settle();
	};
	const pick = async (label: string): Promise<void> => {
		const option = [...root.querySelectorAll('.choice label')].find(({textContent}) => textContent === label);
		await act(() => void option?.querySelector('input')?.dispatchEvent(new Event('change')));
		await settle();
	};
	const consent = async (checked: boolean): Promise<void> => {
		const box = root.querySelector('.consent input') as HTMLInputElement;
		box.checked = checked;
		await act(() => void box.dispatchEvent(new Event('change')));
		await settle();
	};
	const choose = async (file: Blob): Promise<void> => {
		const drop = Object.assign(new Event('drop', {cancelable: true}), {dataTransfer: {files: [file]}});
		await act(() => void root.querySelector('.drop-zone')?.dispatchEvent(drop));
		await settle();
	};
	const button = () => root.querySelector('.cover-result .primary');
	return {root, model, coverPlan, freed, answer, pick, consent, choose, button, leave: () => act(() => render(null, root))};
}

const words = (key: Parameters<ReturnType<typeof getWords>['say']>[0]): string => getWords('en').say(key);

test('the group guesses first: only then can the picture be saved and attacked', async () => {
	const {answer, pick, button, root} = await scene();
	await answer(0, photo('blob:drawn'));
	expect(button()?.getAttribute('aria-disabled')).toBe('true');
	await act(() => (button() as HTMLElement).click());
	expect(root.textContent).not.toContain(words('lab_working'));
	await pick(words('lab_cover_guess_both'));
	expect(button()?.getAttribute('aria-disabled')).toBe('false');
});

test('another cover asks for another guess', async () => {
	const {answer, pick, button} = await scene();
	await answer(0, photo('blob:drawn'));
	await pick(words('lab_cover_guess_face'));
	await pick(words('lab_cover_way_solid'));
	expect(button()?.getAttribute('aria-disabled')).toBe('true');
});

test('somebody’s own picture needs their consent first, all its faces are listed, and it goes with the consent and with the tab', async () => {
	const {root, answer, pick, consent, choose, freed, coverPlan, leave} = await scene();
	await answer(0, photo('blob:drawn'));
	await pick(words('lab_cover_source_own'));
	expect(freed).toHaveBeenCalledWith('blob:drawn');
	expect(root.querySelector('input[type=file]')).toBeNull();
	await consent(true);
	await choose(new File(['1'], 'IMG_20260711.jpg'));
	await answer(1, photo('blob:own', 11));
	expect(root.querySelectorAll('.faces li')).toHaveLength(11);
	expect(root.textContent).not.toContain('IMG_2026');
	await consent(false);
	expect(root.querySelector('.own img')).toBeNull();
	expect(freed).toHaveBeenCalledWith('blob:own');
	await consent(true);
	await choose(new Blob(['2']));
	await leave();
	await answer(2, photo('blob:late'));
	expect(freed).toHaveBeenCalledWith('blob:late');
	expect(coverPlan.value.source).toBe('drawn');
});

test('a picture without a face is told so', async () => {
	const {root, answer} = await scene();
	await answer(0, photo('blob:drawn', 0));
	expect(root.textContent).toContain(words('lab_cover_no_face'));
});

test('the line that says everything is drawn is gone while somebody’s own picture may be there', () => {
	const headOf = (source: CoverPlan['source']): string => {
		const model = {
			tab: signal('cover'),
			state: signal(firstState),
			history: signal({past: [], present: firstState, future: []}),
			coverPlan: signal({...firstCoverPlan, source}),
		} as unknown as LabModel;
		const presenter = {progress: signal(undefined)} as unknown as Presenter;
		const actions = {setLanguage: () => undefined, openNotes: () => undefined, erase: () => undefined};
		return renderOnce(<LabHead model={model} presenter={presenter} actions={actions} />).textContent ?? '';
	};
	expect(headOf('drawn')).toContain(words('lab_intro'));
	expect(headOf('own')).not.toContain(words('lab_intro'));
	expect(headOf('own')).not.toContain(words('lab_stamp'));
});
