import {defineExtensionMessaging} from '@webext-core/messaging';
import type {ProtocolMap} from './protocol.ts';

/**
 * In a file of its own so that senders do not bundle the schemas: the background parses.
 * Rejects when the background is gone, as it may be at any moment: send the message again.
 */
export const {sendMessage} = defineExtensionMessaging<ProtocolMap>();
