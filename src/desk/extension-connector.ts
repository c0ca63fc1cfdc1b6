import type {IsoDate} from '../core/controller.ts';
import {eraseEverything, readEverything} from '../storage/everything.ts';
import {settings, ticked} from '../storage/index.ts';
import {localDay} from '../ui/local-day.ts';
import type {DeskConnector} from './connector.ts';
import {requestsConnector} from './requests/extension-connector.ts';

export const extensionConnector: DeskConnector = {
	getTicked: () => ticked.getValue(),
	setTicked: value => ticked.setValue(value),
	getSettings: () => settings.getValue(),
	setSettings: value => settings.setValue(value),
	readEverything,
	eraseEverything,
	today: () => localDay(new Date()) as IsoDate,
	requests: requestsConnector,
};
