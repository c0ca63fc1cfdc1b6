import {sendMessage} from '../../messaging/send.ts';
import type {TakedownConnector} from './connector.ts';

/** Patterns cannot name a port, and one that is wrong would have the browser refuse them all. */
const patternOf = (url: string): readonly string[] => {
	const {protocol, hostname, port} = new URL(url);
	return protocol === 'https:' && port === '' ? [`https://${hostname}/*`] : [];
};

export const takedownConnector: TakedownConnector = {
	readPage: tabId => sendMessage('takedown/read', {tabId}),
	readLinked: (tabId, url) => sendMessage('takedown/read-linked', {tabId, url}),
	cropFaces: tabId => sendMessage('faces/crop', {tabId}),
	allowHosts: urls => {
		const origins = urls.flatMap(patternOf);
		return origins.length > 0 ? chrome.permissions.request({origins: [...new Set(origins)]}) : Promise.resolve(false);
	},
	checkGone: (pageUrl, imageUrls) => sendMessage('takedown/check-gone', {pageUrl, imageUrls: [...imageUrls]}),
};
