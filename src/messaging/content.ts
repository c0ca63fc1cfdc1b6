import type {MessageType, ProtocolMap, Replies, Request} from './protocol.ts';

/**
 * What a content script needs of messaging: the two ends of @webext-core/messaging, in the form that it gives a message and an answer.
 * Every page would carry the package itself, twice as heavy, with its loggers and the schemas. A test joins these ends with its own.
 */

interface Answer {
	readonly res?: unknown;
	readonly err?: {readonly message: string};
}

let lastId = 0;

/** Rejects when the background is gone, as it may be at any moment: ask again. */
export async function sendToBackground<T extends MessageType>(type: T, data: Request<T>): Promise<ReturnType<ProtocolMap[T]>> {
	const answer: Answer | undefined = await chrome.runtime.sendMessage({id: ++lastId, type, data, timestamp: Date.now()});
	if (!answer) throw new Error(`${type}: nobody answered`);
	if (answer.err) throw new Error(answer.err.message);
	return answer.res as ReturnType<ProtocolMap[T]>;
}

/** `handle` without its schemas: only our own pages are listened to, and those send what the compiler lets them. */
export function listen<T extends MessageType>(type: T, handler: (data: Request<T>) => Replies[T]): void {
	chrome.runtime.onMessage.addListener((message: {readonly type?: unknown; readonly data?: unknown} | undefined, sender, answer) => {
		if (message?.type !== type) return;
		if (sender.id !== chrome.runtime.id || sender.tab?.url?.startsWith('http')) return;

		try {
			answer({res: handler(message.data as Request<T>)});
		} catch (error) {
			const {name, message: what, stack = ''} = error as Error;
			answer({err: {name, message: what, stack}});
		}
	});
}
