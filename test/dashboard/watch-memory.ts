import type {DashboardConnector} from '../../src/dashboard/connector.ts';
import type {Notices} from '../../src/storage/notices.ts';
import type {MockWorld} from '../surfaces/mock-connector.ts';

type Watching = Pick<
	DashboardConnector,
	| 'getHistories'
	| 'changeHistories'
	| 'watchHistories'
	| 'getStepReminders'
	| 'changeStepReminders'
	| 'getNotices'
	| 'changeNotices'
	| 'getTrouble'
	| 'checkNow'
>;

/** Histories and reminders, from memory. */
export function watchMemory({histories = {}, stepReminders = {}, isWatchFull = false}: Partial<MockWorld>): Watching {
	let notices: Notices = {shown: [], quiet: [], reminders: []};
	return {
		getHistories: async () => histories,
		changeHistories: async change => {
			histories = change(histories);
			return histories;
		},
		watchHistories: () => undefined,
		getStepReminders: async () => stepReminders,
		changeStepReminders: async change => {
			stepReminders = change(stepReminders);
			return stepReminders;
		},
		getNotices: async () => notices,
		changeNotices: async change => {
			notices = change(notices);
			return notices;
		},
		getTrouble: async () => (isWatchFull ? 'unsaved' : undefined),
		checkNow: async () => undefined,
	};
}
