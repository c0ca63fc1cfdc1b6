import {sendMessage} from '../messaging/send.ts';
import {settings, ticked} from '../storage/index.ts';
import type {Connector} from './connector.ts';

export const extensionConnector = (tabId: number): Connector => ({
	getState: () => sendMessage('report/get', {tabId}),
	lookAgain: () => sendMessage('report/again', {tabId}),
	getTicked: () => ticked.getValue(),
	setTicked: value => ticked.setValue(value),
	getSettings: () => settings.getValue(),
	setSettings: value => settings.setValue(value),
	today: () => isoDate(new Date()),
	now: () => Date.now(),
	isOnline: () => navigator.onLine,
});

/** The user's own day, not Greenwich's. */
const isoDate = (date: Date): string =>
	[date.getFullYear(), String(date.getMonth() + 1).padStart(2, '0'), String(date.getDate()).padStart(2, '0')].join('-');
