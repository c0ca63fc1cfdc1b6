import {sendMessage} from '../messaging/send.ts';
import {settings, ticked} from '../storage/index.ts';
import {localDay} from '../ui/local-day.ts';
import type {Connector} from './connector.ts';

export const extensionConnector = (tabId: number): Connector => ({
	getState: () => sendMessage('report/get', {tabId}),
	lookAgain: () => sendMessage('report/again', {tabId}),
	showFaces: pictures => sendMessage('faces/show', {pictures: [...pictures]}, tabId),
	getTicked: () => ticked.getValue(),
	setTicked: value => ticked.setValue(value),
	getSettings: () => settings.getValue(),
	setSettings: value => settings.setValue(value),
	today: () => localDay(new Date()),
	now: () => Date.now(),
	isOnline: () => navigator.onLine,
});
