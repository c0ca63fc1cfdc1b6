import {sendMessage} from '../../messaging/send.ts';
import type {TakedownConnector} from './connector.ts';

export const takedownConnector: TakedownConnector = {
	readPage: tabId => sendMessage('takedown/read', {tabId}),
	readLinked: (tabId, url) => sendMessage('takedown/read-linked', {tabId, url}),
	cropFaces: tabId => sendMessage('faces/crop', {tabId}),
	allowHosts: urls => {
		const origins = urls.flatMap(url => (url.startsWith('https:') ? [`${new URL(url).origin}/*`] : []));
		return origins.length > 0 ? chrome.permissions.request({origins: [...new Set(origins)]}) : Promise.resolve(false);
	},
	checkGone: (pageUrl, imageUrls) => sendMessage('takedown/check-gone', {pageUrl, imageUrls: [...imageUrls]}),
};
