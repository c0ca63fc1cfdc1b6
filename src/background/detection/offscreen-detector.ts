import type {VisionOutcome} from '../../core/evidence/evidence.ts';

/** Its path in the source tree, which Vite keeps inside the package. */
const page = 'src/offscreen/index.html';

/** Milliseconds. Longer than any image takes, including loading the models: after this, the document is gone. */
const timeOut = 60_000;

/** Milliseconds within which the document opens, if it ever does: a browser that is about to close it may never say so. */
const opensWithin = 15_000;

/** Milliseconds between checks that the document still exists. */
const checkInterval = 1000;

/**
 * Detects faces in the offscreen document. The bytes go over a `MessagePort`: extension messages are JSON and would need them as text.
 * Never rejects: failures are `unreadable`, with a reason.
 */
export async function requestOffscreen(bytes: ArrayBuffer, contentType: string, signal: AbortSignal): Promise<VisionOutcome> {
	const host = await findOrOpen();
	if (!host) return {kind: 'unreadable', reason: 'worker-crashed'};

	const {port1: ours, port2: theirs} = new MessageChannel();
	return new Promise(resolve => {
		const end = (outcome: VisionOutcome) => {
			clearInterval(checking);
			clearTimeout(timer);
			ours.close();
			resolve(outcome);
		};
		// The browser may close the document at any time, even before it receives the port. No event says so; there is just no answer.
		const checking = setInterval(async () => {
			if ((await findDocument())?.id !== host.id) end({kind: 'unreadable', reason: 'worker-crashed'});
		}, checkInterval);
		const timer = setTimeout(() => {
			end({kind: 'unreadable', reason: 'time-out'});
			// It would not answer for the next image either, which gets a new one.
			void chrome.offscreen.closeDocument().catch(() => undefined);
		}, timeOut);
		signal.addEventListener('abort', () => {
			ours.postMessage('cancel');
			end({kind: 'unreadable', reason: 'cancelled'});
		});
		ours.onmessage = ({data}: MessageEvent<VisionOutcome>) => end(data);
		host.postMessage({type: 'detect', bytes, contentType}, [bytes, theirs]);
	});
}

/** Opens the document if need be and has it load its models. If that fails, the first detection reports it. */
export async function startOffscreen(): Promise<void> {
	(await findOrOpen())?.postMessage({type: 'start'}, []);
}

/** Only one document may exist, and two images may need it at the same time. */
let opening: Promise<void> | undefined;

async function findOrOpen(): Promise<Host | undefined> {
	const open = await findDocument();
	if (open) return open;

	opening ??= Promise.race([create(), rejectAfter(opensWithin)]).finally(() => {
		opening = undefined;
	});
	// Creating fails where a document exists already, as when an earlier instance of this worker has just opened it: that one will do.
	await opening.catch(() => undefined);
	return findDocument();
}

const create = (): Promise<void> =>
	chrome.offscreen.createDocument({
		url: page,
		reasons: [chrome.offscreen.Reason.WORKERS],
		justification: 'Finds faces in pictures on this device; a service worker may not start the worker that does it.',
	});

const rejectAfter = (milliseconds: number): Promise<never> =>
	new Promise((_, reject) => setTimeout(() => reject(new Error('The offscreen document did not open.')), milliseconds));

/** The part of the service worker scope used here: TypeScript’s own types for it clash with those of the DOM. */
interface Host {
	readonly id: string;
	readonly url: string;
	readonly postMessage: (message: unknown, transfer: readonly Transferable[]) => void;
}
interface WorkerScope {
	readonly clients: {readonly matchAll: (options: {readonly includeUncontrolled: boolean}) => Promise<readonly Host[]>};
}

async function findDocument(): Promise<Host | undefined> {
	const all = await (globalThis as unknown as WorkerScope).clients.matchAll({includeUncontrolled: true});
	return all.find(client => new URL(client.url).pathname === `/${page}`);
}
