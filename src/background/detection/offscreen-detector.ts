import type {VisionOutcome} from '../../core/evidence/evidence.ts';

/** As Vite names it; also its address inside the package. */
const page = 'src/offscreen/index.html';

/** Longer than any picture takes, the model's start included: past it, the document is gone. */
const timeOut = 60_000;

/** Milliseconds between two looks at whether the document is still there. */
const betweenLooks = 1000;

/**
 * Hands a picture to the offscreen document. Over a `MessagePort`, because extension messages are JSON and would take the bytes as
 * text.
 */
export async function requestOffscreen(bytes: ArrayBuffer, contentType: string, signal: AbortSignal): Promise<VisionOutcome> {
	const host = await findOrOpen();
	if (!host) return {kind: 'unreadable', reason: 'worker-crashed'};

	const {port1: ours, port2: theirs} = new MessageChannel();
	return new Promise(resolve => {
		const end = (outcome: VisionOutcome) => {
			clearInterval(looking);
			clearTimeout(late);
			ours.close();
			resolve(outcome);
		};
		// The document may be closed under us, even before it was handed the port: nothing will come then, and nothing tells us.
		const looking = setInterval(async () => {
			if ((await findDocument())?.id !== host.id) end({kind: 'unreadable', reason: 'worker-crashed'});
		}, betweenLooks);
		const late = setTimeout(() => end({kind: 'unreadable', reason: 'time-out'}), timeOut);
		signal.addEventListener('abort', () => {
			ours.postMessage('cancel');
			end({kind: 'unreadable', reason: 'cancelled'});
		});
		ours.onmessage = ({data}: MessageEvent<VisionOutcome>) => end(data);
		host.postMessage({type: 'detect', bytes, contentType}, [bytes, theirs]);
	});
}

/** Opens the document, if need be, and has it load its models. Where that fails, the first picture will tell. */
export async function startOffscreen(): Promise<void> {
	(await findOrOpen())?.postMessage({type: 'start'}, []);
}

/** Only one may exist, and two pictures may ask at once. */
let opening: Promise<void> | undefined;

async function findOrOpen(): Promise<Host | undefined> {
	const open = await findDocument();
	if (open) return open;

	opening ??= chrome.offscreen
		.createDocument({
			url: page,
			reasons: [chrome.offscreen.Reason.WORKERS],
			justification: 'Finds faces in pictures on this device; a service worker may not start the worker that does it.',
		})
		.finally(() => {
			opening = undefined;
		});
	// A document that another start of this worker has just opened is as good.
	await opening.catch(() => undefined);
	return findDocument();
}

/** The part of a service worker's scope that is used here: its types cannot stand beside those of a document. */
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
