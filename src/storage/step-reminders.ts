import * as v from 'valibot';
import {type IsoDate, isIsoDate} from '../core/iso-date.ts';
import {shortText} from './short-text.ts';
import {defineStoredItem} from './stored-item.ts';
import {repairRecord} from './versioned-schema.ts';

/** When the user wants to be reminded of a step, by the checklist item's id. */
export type StepReminders = Readonly<Record<string, StepReminder>>;

interface StepReminder {
	readonly on: string;
	/** A notification has said so. */
	readonly isTold?: true;
}

const reminder: v.GenericSchema<unknown, StepReminder> = v.strictObject({
	on: v.pipe(v.string(), v.check(isIsoDate)),
	isTold: v.exactOptional(v.literal(true)),
});

export const stepReminders = defineStoredItem<StepReminders>({
	key: 'stepReminders',
	version: 1,
	fallback: {},
	schema: v.record(shortText, reminder),
	repair: value => repairRecord(reminder, value),
});

/** Reminders of steps whose day has come, and which no notification has told yet. */
export const untoldSteps = async (day: IsoDate): Promise<number> =>
	Object.values(await stepReminders.getValue()).filter(({on, isTold}) => on <= day && !isTold).length;

/** They stay on the first page of the dashboard until the step is done. */
export const markStepsTold = async (day: IsoDate): Promise<void> =>
	void (await stepReminders.change(stored =>
		Object.fromEntries(Object.entries(stored).map(([id, each]) => [id, each.on <= day ? {...each, isTold: true} : each])),
	));
