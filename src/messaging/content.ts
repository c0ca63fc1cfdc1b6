import type {MessageType, ProtocolMap, Replies, Request} from './protocol.ts';

/**
 * The part of @webext-core/messaging that a content script needs, in the package's own message format. The package itself, with its
 * loggers and the schemas, would double the script in every page. A test connects these two functions to the real ones.
 */

interface Answer {
	readonly res?: unknown;
	readonly err?: {readonly message: string};
}

let lastId = 0;

/** Rejects when the background handles the message with an error or is gone, as it may be at any moment: send the message again. */
export async function sendToBackground<T extends MessageType>(type: T, data: Request<T>): Promise<ReturnType<ProtocolMap[T]>> {
	const answer: Answer | undefined = await chrome.runtime.sendMessage({id: ++lastId, type, data, timestamp: Date.now()});
	if (!answer) throw new Error(`${type}: no answer from the background`);
	if (answer.err) throw new Error(answer.err.message);
	return answer.res as ReturnType<ProtocolMap[T]>;
}

/** Like `handle`, without schemas: it accepts messages from our own pages only, and the compiler checks those. */
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
