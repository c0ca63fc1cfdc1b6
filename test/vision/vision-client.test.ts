import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import type {VisionOutcome} from '../../src/core/evidence/evidence.ts';
import {startVision} from '../../src/vision/vision-client.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const outcome: VisionOutcome = {
	kind: 'faces',
	width: 1,
	height: 1,
	faces: [],
	metadata: {hasPlace: false, hasTime: false, hasCameraSerial: false, hasOwnerName: false},
};

/** Stands in for the worker, which needs a browser: answers when told to. */
class FakeWorker {
	onmessage?: (event: {data: unknown}) => void;
	onerror?: () => void;
	readonly asked: {readonly id: number; readonly bytes: ArrayBuffer}[] = [];
	terminate = vi.fn();
	postMessage(request: {readonly id: number; readonly bytes: ArrayBuffer}) {
		this.asked.push(request);
	}
	answer(given: VisionOutcome = outcome) {
		this.onmessage?.({data: {id: this.asked.at(-1)?.id, outcome: given}});
	}
	/** The faces, before the metadata. */
	answerInPart(given: VisionOutcome) {
		this.onmessage?.({data: {id: this.asked.at(-1)?.id, outcome: given, isPartial: true}});
	}
}

function scene() {
	const workers: FakeWorker[] = [];
	const vision = startVision(() => {
		const worker = new FakeWorker();
		workers.push(worker);
		return worker as unknown as Worker;
	});
	const last = (): FakeWorker => {
		const worker = workers.at(-1);
		if (!worker) throw new Error('no worker was started');
		return worker;
	};
	return {workers, vision, last};
}

const image = (size: number) => new ArrayBuffer(size);
const settle = () => vi.advanceTimersByTimeAsync(1);

test('the first picture starts the worker, and later ones use the same', async () => {
	const {workers, vision, last} = scene();
	expect(workers).toHaveLength(0);
	const first = vision.detect(image(1), '');
	last().answer();
	expect(await first).toEqual(outcome);
	const second = vision.detect(image(2), '');
	last().answer();
	expect(await second).toEqual(outcome);
	expect(workers).toHaveLength(1);
});

test('a worker that was started in advance gets the first picture; if none comes, it times out', async () => {
	const {workers, vision, last} = scene();
	vision.start();
	vision.start();
	expect(workers).toHaveLength(1);
	expect(last().asked).toEqual(['start']);
	const first = vision.detect(image(1), '');
	last().answer();
	expect(await first).toEqual(outcome);
	expect(workers).toHaveLength(1);
	vi.advanceTimersByTime(60_000);
	expect(last().terminate).toHaveBeenCalledOnce();
	vision.start();
	expect(workers).toHaveLength(2);
	vi.advanceTimersByTime(60_000);
	expect(last().terminate).toHaveBeenCalledOnce();
});

test('pictures are analysed one at a time, the newest first', async () => {
	const {vision, last} = scene();
	for (const size of [1, 2, 3]) void vision.detect(image(size), '');
	const sizes = () => last().asked.map(({bytes}) => bytes.byteLength);
	expect(sizes()).toEqual([1]);
	last().answer();
	await settle();
	last().answer();
	await settle();
	expect(sizes()).toEqual([1, 3, 2]);
});

test('a crash is reported, and the next picture gets a new worker', async () => {
	const {workers, vision, last} = scene();
	const first = vision.detect(image(1), '');
	last().onerror?.();
	expect(await first).toEqual({kind: 'unreadable', reason: 'worker-crashed'});
	const second = vision.detect(image(1), '');
	await settle();
	last().answer();
	expect(await second).toEqual(outcome);
	expect(workers).toHaveLength(2);
});

test('after a model failed to load, the next picture gets a new worker', async () => {
	const {workers, vision, last} = scene();
	const first = vision.detect(image(1), '');
	last().answer({kind: 'unreadable', reason: 'model-failed'});
	expect(await first).toEqual({kind: 'unreadable', reason: 'model-failed'});
	const second = vision.detect(image(1), '');
	last().answer();
	expect(await second).toEqual(outcome);
	expect(workers).toHaveLength(2);
});

test('a worker that cannot be started is reported, not thrown', async () => {
	const vision = startVision(() => {
		throw new Error('no workers here');
	});
	expect(await vision.detect(image(1), '')).toEqual({kind: 'unreadable', reason: 'worker-crashed'});
});

test('a picture that takes too long is given up, and its worker with it', async () => {
	const {vision, last} = scene();
	const answer = vision.detect(image(1), '');
	const stuck = last();
	await vi.advanceTimersByTimeAsync(30_000);
	expect(await answer).toEqual({kind: 'unreadable', reason: 'time-out'});
	expect(stuck.terminate).toHaveBeenCalled();
});

test('metadata that take too long are unknown, and the faces are kept', async () => {
	const {workers, vision, last} = scene();
	const answer = vision.detect(image(1), '');
	last().answerInPart({...outcome, metadata: {}});
	await vi.advanceTimersByTimeAsync(2900);
	expect(last().terminate).not.toHaveBeenCalled();
	await vi.advanceTimersByTimeAsync(200);
	expect(await answer).toEqual({...outcome, metadata: {}});
	expect(last().terminate).toHaveBeenCalled();
	const next = vision.detect(image(1), '');
	last().answer();
	expect(await next).toEqual(outcome);
	expect(workers).toHaveLength(2);
});

test('metadata that crash the worker are unknown, and the faces are kept', async () => {
	const {vision, last} = scene();
	const answer = vision.detect(image(1), '');
	last().answerInPart({...outcome, metadata: {}});
	last().onerror?.();
	expect(await answer).toEqual({...outcome, metadata: {}});
});

test('the faces wait for the metadata', async () => {
	const {vision, last} = scene();
	const answer = vision.detect(image(1), '');
	last().answerInPart({...outcome, metadata: {}});
	last().answer();
	expect(await answer).toEqual(outcome);
});

test('a waiting picture of a closed page is not analysed', async () => {
	const {vision, last} = scene();
	const controller = new AbortController();
	void vision.detect(image(1), '');
	const gone = vision.detect(image(2), '', {signal: controller.signal});
	controller.abort();
	last().answer();
	expect(await gone).toEqual({kind: 'unreadable', reason: 'cancelled'});
	expect(last().asked).toHaveLength(1);
});

test('a worker is closed once it is idle, and not before', async () => {
	const {vision, last} = scene();
	void vision.detect(image(1), '');
	last().answer();
	await vi.advanceTimersByTimeAsync(59_000);
	expect(last().terminate).not.toHaveBeenCalled();
	await vi.advanceTimersByTimeAsync(2000);
	expect(last().terminate).toHaveBeenCalled();
});

test('if a page closes while its picture is analysed, the request ends at once, and the next picture waits for the worker', async () => {
	const {vision, last} = scene();
	const controller = new AbortController();
	const gone = vision.detect(image(1), '', {signal: controller.signal});
	const next = vision.detect(image(2), '');
	controller.abort();
	expect(await gone).toEqual({kind: 'unreadable', reason: 'cancelled'});
	expect(last().asked).toHaveLength(1);
	last().answer();
	last().answer();
	expect(await next).toEqual(outcome);
});

test('a picture of a page that is already closed is not sent to the worker', async () => {
	const {workers, vision} = scene();
	expect(await vision.detect(image(1), '', {signal: AbortSignal.abort()})).toEqual({kind: 'unreadable', reason: 'cancelled'});
	expect(workers).toHaveLength(0);
});

test('a higher priority goes first', async () => {
	const {vision, last} = scene();
	void vision.detect(image(1), '');
	void vision.detect(image(2), '', {priority: 1});
	void vision.detect(image(3), '');
	last().answer();
	last().answer();
	expect(last().asked.map(({bytes}) => bytes.byteLength)).toEqual([1, 2, 3]);
});

test('a late reply to another picture is ignored', async () => {
	const {vision, last} = scene();
	const answer = vision.detect(image(1), '');
	last().onmessage?.({data: {id: -1, outcome: {kind: 'unreadable', reason: 'truncated'}}});
	last().answer();
	expect(await answer).toEqual(outcome);
});

test('a worker that fails between two pictures is replaced', async () => {
	const {workers, vision, last} = scene();
	const first = vision.detect(image(1), '');
	last().answer();
	await first;
	last().onerror?.();
	const second = vision.detect(image(1), '');
	last().answer();
	expect(await second).toEqual(outcome);
	expect(workers).toHaveLength(2);
});
