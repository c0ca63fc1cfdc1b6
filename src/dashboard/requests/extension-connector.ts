import browser from 'webextension-polyfill';
import {changePerson, changeRequests, readPerson, readRequests, watchRequests} from '../../storage/requests.ts';
import type {RequestsConnector} from './connector.ts';

const permissions = (): {permissions: ['notifications']} => ({permissions: ['notifications']});

export const requestsConnector: RequestsConnector = {
	getRequests: readRequests,
	changeRequests,
	getPerson: readPerson,
	changePerson,
	watch: watchRequests,
	newId: () => crypto.randomUUID(),
	now: () => Date.now(),
	mayNotify: () => browser.permissions.contains(permissions()),
	allowNotices: async allow => {
		if (allow) return browser.permissions.request(permissions());
		await browser.permissions.remove(permissions());
		return false;
	},
};
