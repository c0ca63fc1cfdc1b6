import {defineExtensionMessaging} from '@webext-core/messaging';
import type {ProtocolMap} from './protocol.ts';

/**
 * Apart from `handle`, so that who asks does not carry the schemas: the background parses.
 * Rejects when the background is gone, as it may be at any moment: ask again.
 */
export const {sendMessage} = defineExtensionMessaging<ProtocolMap>();
