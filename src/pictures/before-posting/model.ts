import {batch, type ReadonlySignal, signal} from '@preact/signals';
import type {BoundingBox} from '../../core/evidence/face.ts';
import {savedName} from '../../redaction/file-name.ts';
import type {OwnedVision} from '../../vision/vision-client.ts';
import {type CheckTools, type CopyCheck, checkCopy, passes} from './check-copy.ts';
import {boxesOfFaces, boxOfFace, type CopySettings, type CoverBox, faceBoxId, newBox, planOf} from './cover-boxes.ts';
import {type InspectOutcome, inspectFile} from './inspect-file.ts';
import {type Copy, type Encode, makeCopy} from './make-copy.ts';
import {createArchive} from './zip.ts';

/** At once: more would take longer than anybody waits. */
export const maxPictures = 200;

export type CopyOutcome = {readonly kind: 'copy'; readonly copy: Copy; readonly check: CopyCheck} | {readonly kind: 'failed'};

/** A picture that was opened, with what is to be done to it. */
export interface Picture {
	readonly id: number;
	readonly file: File;
	readonly inspected?: InspectOutcome | undefined;
	/** Covers that somebody chose; absent while the settings for all decide. */
	readonly boxes?: readonly CoverBox[] | undefined;
	readonly crop?: BoundingBox | undefined;
	readonly outcome?: CopyOutcome | undefined;
}

export interface Batch {
	readonly done: number;
	readonly total: number;
	/** Pictures for which there is no copy, or whose copy did not pass. */
	readonly failed: readonly Picture[];
	readonly state: 'running' | 'stopped' | 'finished';
}

export interface BeforePostingTools extends Pick<CheckTools, 'decode'> {
	readonly vision: Pick<OwnedVision, 'inspect'>;
	readonly encode: Encode;
	readonly save: (name: string, content: Blob) => void;
}

export interface BeforePostingModel {
	readonly pictures: ReadonlySignal<readonly Picture[]>;
	readonly selectedId: ReadonlySignal<number | undefined>;
	readonly settings: ReadonlySignal<CopySettings>;
	readonly isBusy: ReadonlySignal<boolean>;
	readonly batch: ReadonlySignal<Batch | undefined>;
	/** How many files were left out because there were too many. */
	readonly leftOut: ReadonlySignal<number>;
	readonly open: (files: Iterable<File>) => void;
	readonly select: (id: number) => void;
	readonly change: (settings: Partial<CopySettings>) => void;
	readonly boxesOf: (picture: Picture) => readonly CoverBox[];
	readonly setBoxes: (picture: Picture, boxes: readonly CoverBox[]) => void;
	readonly coverFace: (picture: Picture, index: number, isCovered: boolean) => void;
	readonly addBox: (picture: Picture) => void;
	readonly setCrop: (picture: Picture, crop: BoundingBox | undefined) => void;
	/** Makes a copy and checks it. */
	readonly prepare: (picture: Picture) => Promise<void>;
	readonly save: (picture: Picture) => void;
	readonly saveAll: () => Promise<void>;
	readonly stop: () => void;
	readonly forgetAll: () => void;
}

const firstSettings: CopySettings = {coversFaces: true, shape: 'striped-box', quality: 0.9};

/** Everything is held here and nowhere else: it ends with the page. */
export function createBeforePostingModel(tools: BeforePostingTools): BeforePostingModel {
	const pictures = signal<readonly Picture[]>([]);
	const selectedId = signal<number | undefined>(undefined);
	const settings = signal(firstSettings);
	const isBusy = signal(false);
	const running = signal<Batch | undefined>(undefined);
	const leftOut = signal(0);
	let lastId = 0;
	let stopping = new AbortController();

	const update = (id: number, change: Partial<Picture>): void => {
		pictures.value = pictures.value.map(picture => (picture.id === id ? {...picture, ...change} : picture));
	};
	const find = (id: number): Picture | undefined => pictures.value.find(picture => picture.id === id);
	const boxesOf = ({boxes, inspected}: Picture): readonly CoverBox[] =>
		boxes ?? (settings.value.coversFaces && inspected?.kind === 'inspected' ? boxesOfFaces(inspected) : []);
	const setBoxes = ({id}: Picture, boxes: readonly CoverBox[]): void => update(id, {boxes, outcome: undefined});

	const inspect = async ({id, file}: Picture, signal?: AbortSignal): Promise<Picture | undefined> => {
		if (find(id)?.inspected) return find(id);
		const inspected = await inspectFile(file, tools.vision.inspect, signal);
		if (inspected.kind === 'inspected' || inspected.reason !== 'cancelled') update(id, {inspected});
		return find(id);
	};
	const copyOf = async (picture: Picture): Promise<CopyOutcome> => {
		const {file, inspected, crop} = picture;
		if (inspected?.kind !== 'inspected') return {kind: 'failed'};
		try {
			const bytes = new Uint8Array(await file.arrayBuffer());
			const plan = planOf(boxesOf(picture), settings.value, crop);
			const copy = await makeCopy({bytes, size: inspected, plan}, tools.encode);
			return {kind: 'copy', copy, check: await checkCopy(bytes, copy, {decode: tools.decode, inspect: tools.vision.inspect})};
		} catch (error) {
			console.error('Overexposed could not make a copy of a picture; its file was not changed.', error);
			return {kind: 'failed'};
		}
	};
	const select = (id: number): void => {
		selectedId.value = id;
		const picture = find(id);
		if (picture) void inspect(picture);
	};
	const forgetAll = (): void => {
		stopping.abort();
		batch(() => {
			pictures.value = [];
			selectedId.value = undefined;
			running.value = undefined;
			leftOut.value = 0;
		});
	};

	const saveAll = async (): Promise<void> => {
		stopping = new AbortController();
		const {signal: stopped} = stopping;
		const archive = createArchive();
		const all = pictures.value;
		let content: Blob | undefined;
		let own: Batch = {done: 0, total: all.length, failed: [], state: 'running'};
		running.value = own;
		const advance = (change: Partial<Batch>): void => {
			own = {...own, ...change};
			running.value = own;
		};
		const fill = async (): Promise<void> => {
			for (const [index, {id}] of all.entries()) {
				const before = find(id);
				const picture = before && (await inspect(before, stopped));
				const outcome = picture && !stopped.aborted ? await copyOf(picture) : undefined;
				if (!picture || !outcome || stopped.aborted) break;
				// A copy in which a face was found, or anything else than pixels, is not put among the others.
				if (outcome.kind === 'copy' && passes(outcome.check))
					await archive.add(savedName(index + 1, outcome.copy.format), outcome.copy.bytes);
				else advance({failed: [...own.failed, picture]});
				advance({done: index + 1});
			}
			content = own.done > own.failed.length ? await archive.finish() : undefined;
		};
		await fill().catch((error: unknown) => {
			// As where the browser has no room for it: no picture has a copy then, and the list says so.
			console.error('Overexposed could not write the archive of copies; no picture was changed.', error);
			if (running.value === own) advance({done: all.length, failed: all.flatMap(({id}) => find(id) ?? [])});
		});
		// The pictures were forgotten; by now, others may be under way.
		if (running.value !== own) return;
		if (content) tools.save('pictures.zip', content);
		advance({state: stopped.aborted ? 'stopped' : 'finished'});
	};

	return {
		...{pictures, selectedId, settings, isBusy, batch: running, leftOut, boxesOf, setBoxes, select, saveAll, forgetAll},
		open: files => {
			const all = [...files].map((file): Picture => ({id: ++lastId, file}));
			const taken = all.slice(0, maxPictures - pictures.value.length);
			batch(() => {
				pictures.value = [...pictures.value, ...taken];
				leftOut.value = all.length - taken.length;
				if (running.value?.state !== 'running') running.value = undefined;
			});
			const [first] = taken;
			if (first) select(first.id);
		},
		change: changed => {
			settings.value = {...settings.value, ...changed};
			pictures.value = pictures.value.map(picture => ({...picture, outcome: undefined}));
		},
		coverFace: (picture, index, isCovered) => {
			const {inspected} = picture;
			if (inspected?.kind !== 'inspected') return;
			const others = boxesOf(picture).filter(({id}) => id !== faceBoxId(index));
			setBoxes(picture, isCovered ? [...others, ...boxOfFace(inspected, index)] : others);
		},
		addBox: picture => {
			if (picture.inspected?.kind !== 'inspected') return;
			setBoxes(picture, [...boxesOf(picture), {id: `added-${++lastId}`, box: newBox(picture.inspected)}]);
		},
		setCrop: ({id}, crop) => update(id, {crop, outcome: undefined}),
		prepare: async ({id}) => {
			const picture = find(id);
			if (!picture || isBusy.value) return;
			isBusy.value = true;
			const outcome = await copyOf(picture);
			batch(() => {
				// If it was changed meanwhile, this is no longer its copy.
				if (find(id) === picture) update(id, {outcome});
				isBusy.value = false;
			});
		},
		save: ({id, outcome}) => {
			if (outcome?.kind !== 'copy') return;
			const {bytes, format} = outcome.copy;
			tools.save(savedName(pictures.value.findIndex(picture => picture.id === id) + 1, format), new Blob([bytes]));
		},
		stop: () => stopping.abort(),
	};
}
