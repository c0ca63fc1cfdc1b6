import {defineExtensionMessaging} from '@webext-core/messaging';
import * as v from 'valibot';
import {type MessageType, type ProtocolMap, type Replies, type Request, requests, type Tier} from './protocol.ts';

const messenger = defineExtensionMessaging<ProtocolMap>();

type Sender = chrome.runtime.MessageSender;
type Handler<T extends MessageType> = (data: Request<T>, sender: Sender) => Replies[T] | Promise<Replies[T]>;

/**
 * Registers the handler of a message. It is called only if the sender may send that message and the data matches the schema; anyone else
 * gets an error. @returns a function that removes the handler
 */
export function handle<T extends MessageType>(type: T, handler: Handler<T>): () => void {
	const {from, schema} = requests[type];
	return messenger.onMessage(type, (({data, sender}: {data: unknown; sender: Sender}) => {
		if (tierOf(sender) !== from) throw new Error(`${type}: this sender may not send it`);
		return handler(parse(type, schema, data) as Request<T>, sender);
	}) as never);
}

/** Stops at the first error and reports it in one sentence: a hostile page could make a list of all of them exhaust the memory. */
function parse(type: MessageType, schema: v.GenericSchema, data: unknown): unknown {
	const {success, output, issues} = v.safeParse(schema, data, {abortEarly: true, abortPipeEarly: true});
	if (success) return output;
	throw new Error(`${type}: ${v.getDotPath(issues[0]) ?? 'the message'} does not match its schema`);
}

/** Decided by what the browser says about the sender, never by the message. */
export function tierOf(sender: Sender): Tier | undefined {
	if (sender.id !== chrome.runtime.id) return undefined;
	if (sender.url?.startsWith(chrome.runtime.getURL(''))) return 'extension';
	return sender.tab?.id !== undefined && sender.frameId === 0 ? 'content' : undefined;
}
