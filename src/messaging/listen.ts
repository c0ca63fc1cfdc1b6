import {defineExtensionMessaging} from '@webext-core/messaging';
import type {MessageType, ProtocolMap, Replies, Request} from './protocol.ts';

const messenger = defineExtensionMessaging<ProtocolMap>();

/**
 * For a content script: `handle` without its schemas, which a page need not carry. Only our own pages are listened to, and those
 * send what the compiler lets them.
 */
export function listen<T extends MessageType>(type: T, handler: (data: Request<T>) => Replies[T]): () => void {
	return messenger.onMessage(type, (({data, sender}: {data: Request<T>; sender: chrome.runtime.MessageSender}) => {
		if (sender.id !== chrome.runtime.id || sender.tab?.url?.startsWith('http')) throw new Error(`${type}: not a message for this sender`);
		return handler(data);
	}) as never);
}
