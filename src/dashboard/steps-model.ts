import {type ReadonlySignal, signal} from '@preact/signals';
import {addDays} from '../letters/deadlines/calendar.ts';
import type {Notices} from '../storage/notices.ts';
import type {StepReminders} from '../storage/step-reminders.ts';
import type {DashboardConnector} from './connector.ts';

/** Reminders of steps. */
export interface StepsModel {
	readonly reminders: ReadonlySignal<StepReminders>;
	/** Reminders of sites, and pages on which no notice is wanted. */
	readonly notices: ReadonlySignal<Pick<Notices, 'reminders' | 'quiet'>>;
	readonly refresh: () => Promise<void>;
	/** @param inDays 0: not at all */
	readonly remind: (id: string, inDays: number) => Promise<void>;
}

export function createStepsModel(connector: DashboardConnector): StepsModel {
	const reminders = signal<StepReminders>({});
	const notices = signal<Pick<Notices, 'reminders' | 'quiet'>>({reminders: [], quiet: []});
	return {
		reminders,
		notices,
		refresh: async () => {
			reminders.value = await connector.getStepReminders();
			notices.value = await connector.getNotices();
		},
		remind: async (id, inDays) => {
			const on = addDays(connector.today(), inDays);
			const change = ({[id]: _, ...others}: StepReminders): StepReminders => (inDays > 0 ? {...others, [id]: {on}} : others);
			reminders.value = await connector.changeStepReminders(change).catch(() => ({...reminders.value}));
		},
	};
}
