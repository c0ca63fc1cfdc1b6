import {batch, computed, type ReadonlySignal, signal} from '@preact/signals';
import type {UnreadableReason, VisionOutcome} from '../../core/evidence/evidence.ts';
import {type ArchivePart, type ArchiveProblem, type EntryProblem, UnreadableEntry} from '../../exports/archive/archive.ts';
import type {ExportedImage, ReadExport} from '../../exports/exported-image.ts';
import {keyOf, newestFirst} from '../../exports/queue/order.ts';
import {type Progress, type ProgressMeter, startMeter} from '../../exports/queue/progress.ts';
import {type Queue, startQueue} from '../../exports/queue/queue.ts';
import {isLasting, maxRecord, readRecord, writeRecord} from '../../exports/queue/record.ts';
import {type JudgedImage, judgeImage, rank} from '../../exports/ranking/judge.ts';
import {countImages, type ExportNumbers} from '../../exports/ranking/numbers.ts';
import {readExport} from '../../exports/read-export.ts';
import {openFile} from '../../exports/zip/open-zip.ts';
import type {ChosenFile} from './chosen-files.ts';

/** `reading`: the data of the export; `looking`: at its pictures. */
export type Phase = 'choosing' | 'reading' | 'looking' | 'paused' | 'stopped' | 'done';

export interface ReviewModel {
	readonly phase: ReadonlySignal<Phase>;
	/** What the export says, as soon as its data are read. */
	readonly contents: ReadonlySignal<ReadExport | undefined>;
	/** What is wrong with the files that were chosen, and how often. */
	readonly problems: ReadonlySignal<ReadonlyMap<ArchiveProblem, number>>;
	readonly progress: ReadonlySignal<Progress>;
	/** Worst first. Grows while pictures are looked at, a few times a second at most. */
	readonly ranked: ReadonlySignal<readonly JudgedImage[]>;
	readonly numbers: ReadonlySignal<ExportNumbers>;
	/** Of the export before this one, for comparison. */
	readonly before: ReadonlySignal<ExportNumbers | undefined>;
	/** {@link keyOf} the pictures that the person has dealt with. */
	readonly done: ReadonlySignal<ReadonlySet<string>>;
	readonly tick: (key: string, isDone: boolean) => void;
	readonly open: (files: readonly ChosenFile[]) => Promise<void>;
	readonly pause: () => void;
	readonly resume: () => void;
	readonly stop: () => void;
	/** What was found so far, without pixels, to go on from after the page was closed. */
	readonly record: () => string;
	/** Back to the beginning; keeps the numbers for comparison. */
	readonly startOver: () => void;
}

export interface ReviewOptions {
	readonly detect: (bytes: Uint8Array<ArrayBuffer>, signal: AbortSignal) => Promise<VisionOutcome>;
	/** Detectors that work at the same time. */
	readonly detectors: number;
	/** A clock in milliseconds since 1970. */
	readonly now: () => number;
}

/** Bytes of pictures in memory at a time: two of the largest a phone takes, per detector, and one being read. */
const maxBytes = 120_000_000;
/** Milliseconds between two orderings of the list; longer where one takes long. */
const shortestTurn = 400;

export function createReviewModel({detect, detectors, now}: ReviewOptions): ReviewModel {
	const phase = signal<Phase>('choosing');
	const contents = signal<ReadExport | undefined>(undefined);
	const problems = signal<ReadonlyMap<ArchiveProblem, number>>(new Map());
	const progress = signal<Progress>({done: 0, total: 0});
	const ranked = signal<readonly JudgedImage[]>([]);
	const ticked = signal<ReadonlySet<string>>(new Set());
	const before = signal<ExportNumbers | undefined>(undefined);
	const numbers = computed(() => countImages(ranked.value));
	/** By name and size: what was looked at before the export was opened again. */
	const known = new Map<string, VisionOutcome>();
	let judged: JudgedImage[] = [];
	let queue: Queue | undefined;
	let meter: ProgressMeter | undefined;
	let opening: AbortController | undefined;
	let timer: ReturnType<typeof setTimeout> | undefined;

	const publish = (): void => {
		clearTimeout(timer);
		timer = undefined;
		batch(() => {
			ranked.value = rank(judged);
			if (meter) progress.value = meter.read();
		});
	};
	const publishSoon = (): void => {
		timer ??= setTimeout(publish, judged.length === 1 ? 0 : Math.max(shortestTurn, judged.length / 20));
	};
	const look = async (image: ExportedImage, abort: AbortSignal): Promise<void> => {
		const outcome = known.get(keyOf(image)) ?? (await lookAt(image, detect, abort));
		if (abort.aborted || (outcome.kind === 'unreadable' && outcome.reason === 'cancelled')) return;
		if (isLasting(outcome)) known.set(keyOf(image), outcome);
		judged.push(judgeImage(image, outcome, now()));
		meter?.count();
		publishSoon();
	};
	const lookThrough = (images: readonly ExportedImage[]): void => {
		meter = startMeter(images.length, now);
		const started = startQueue({
			items: newestFirst(images),
			sizeOf: ({entry}) => entry.size,
			// While a detector works, the next picture is read.
			atOnce: detectors * 2,
			maxBytes,
			work: look,
		});
		queue = started;
		phase.value = 'looking';
		void started.ended.then(how => {
			if (queue !== started) return;
			publish();
			phase.value = how;
		});
	};
	const clear = (): void => {
		opening?.abort();
		queue?.stop();
		queue = undefined;
		meter = undefined;
		judged = [];
		batch(() => {
			contents.value = undefined;
			problems.value = new Map();
			phase.value = 'choosing';
			publish();
			progress.value = {done: 0, total: 0};
		});
	};

	return {
		phase,
		contents,
		problems,
		progress,
		ranked,
		numbers,
		before,
		done: ticked,
		tick: (key, isDone) => {
			const others = [...ticked.value].filter(each => each !== key);
			ticked.value = new Set(isDone ? [...others, key] : others);
		},
		open: async files => {
			clear();
			const stopping = new AbortController();
			opening = stopping;
			phase.value = 'reading';
			try {
				const parts = await openAll(await takeRecords(files, known), stopping.signal);
				stopping.signal.throwIfAborted();
				problems.value = sumOf(parts);
				const read = await readExport(parts, {
					signal: stopping.signal,
					onProgress: (done, total) => {
						progress.value = {done, total};
					},
				});
				stopping.signal.throwIfAborted();
				contents.value = read;
				lookThrough(read.images);
			} catch (error) {
				// Left for another export, or for none.
				if (stopping.signal.aborted) return;
				// A mistake of ours: what is known so far stays, and the person can begin again.
				phase.value = 'stopped';
				throw error;
			}
		},
		pause: () => {
			queue?.pause();
			meter?.pause();
			if (phase.value === 'looking') phase.value = 'paused';
		},
		resume: () => {
			meter?.resume();
			queue?.resume();
			if (phase.value === 'paused') phase.value = 'looking';
		},
		stop: () => queue?.stop(),
		record: () => writeRecord(known),
		startOver: () => {
			const last = numbers.value;
			if (last.pictures > 0) before.value = last;
			clear();
		},
	};
}

/** A record of an earlier session goes into `known`; the other files are the export. */
async function takeRecords(files: readonly ChosenFile[], known: Map<string, VisionOutcome>): Promise<readonly ChosenFile[]> {
	const others: ChosenFile[] = [];
	for (const chosen of files) {
		const {file, path} = chosen;
		const seen = /\.json$/i.test(path) && file.size <= maxRecord ? readRecord(await file.text()) : undefined;
		if (!seen) others.push(chosen);
		for (const [key, outcome] of seen ?? []) known.set(key, outcome);
	}

	return others;
}

async function openAll(files: readonly ChosenFile[], signal: AbortSignal): Promise<readonly ArchivePart[]> {
	const parts: ArchivePart[] = [];
	for (const {file, path} of files) parts.push(await openFile(file, path, {signal}));
	return parts;
}

function sumOf(parts: readonly ArchivePart[]): ReadonlyMap<ArchiveProblem, number> {
	const counts = new Map<ArchiveProblem, number>();
	for (const {kind, count} of parts.flatMap(part => part.problems)) counts.set(kind, (counts.get(kind) ?? 0) + count);
	return counts;
}

const reasons: Readonly<Record<EntryProblem, UnreadableReason>> = {
	encrypted: 'unsupported',
	damaged: 'truncated',
	'too-large': 'too-large',
};

/** The faces' points are left out: what is kept of a hundred thousand pictures must stay small. */
async function lookAt({entry}: ExportedImage, detect: ReviewOptions['detect'], signal: AbortSignal): Promise<VisionOutcome> {
	try {
		const outcome = await detect(await entry.read(), signal);
		if (outcome.kind !== 'faces') return outcome;
		return {...outcome, faces: outcome.faces.map(face => ({...face, landmarks: []}))};
	} catch (error) {
		return {kind: 'unreadable', reason: error instanceof UnreadableEntry ? reasons[error.reason] : 'truncated'};
	}
}
