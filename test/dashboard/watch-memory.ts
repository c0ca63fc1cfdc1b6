import type {DashboardConnector} from '../../src/dashboard/connector.ts';
import type {MockWorld} from '../surfaces/mock-connector.ts';

type Watching = Pick<
	DashboardConnector,
	'getHistories' | 'changeHistories' | 'watchHistories' | 'getStepReminders' | 'changeStepReminders' | 'getTrouble' | 'checkNow'
>;

/** Histories and reminders, from memory. */
export function watchMemory({histories = {}, stepReminders = {}, isWatchFull = false}: Partial<MockWorld>): Watching {
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
		getTrouble: async () => (isWatchFull ? 'unsaved' : undefined),
		checkNow: async () => undefined,
	};
}
