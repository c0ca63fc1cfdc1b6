import browser from 'webextension-polyfill';
import {type IsoDate, localDay} from '../../core/iso-date.ts';
import type {RightsRequest} from '../../core/requests/request.ts';
import {addDays} from '../../letters/deadlines/calendar.ts';
import {daysAhead} from '../../letters/deadlines/letters-due.ts';
import {dueDates} from '../../letters/deadlines/state.ts';
import {dueReminders, forgetDueReminders} from '../../storage/notices.ts';
import {readRequests, rememberReminders} from '../../storage/requests.ts';
import {markStepsTold, untoldSteps} from '../../storage/step-reminders.ts';

const alarmName = 'requests';
/** Of the notification that leads to the checklist. */
const stepName = 'step';

/** Often enough for a reminder on the right day, rare enough to cost nothing. */
const everyMinutes = 6 * 60;

/** Checks the requests’ dates a few times a day. Shows a notification only if the user has allowed them. */
export function remindOfDates(): void {
	browser.alarms.onAlarm.addListener(({name}) => {
		if (name === alarmName) void remind(today());
	});
	browser.notifications?.onClicked.addListener(openRequests);
	// Without the permission the API is missing; it may be granted while this runs.
	browser.permissions.onAdded.addListener(() => browser.notifications?.onClicked.addListener(openRequests));
	void scheduleReminders();
}

/** Only if there is none: recreated at every start, the alarm would wake the background again a minute later, for ever. */
export async function scheduleReminders(): Promise<void> {
	if (await browser.alarms.get(alarmName)) return;
	await browser.alarms.create(alarmName, {delayInMinutes: 1, periodInMinutes: everyMinutes});
}

/** One notification for all dates that are near or past and not yet announced. It names nobody: others may see the screen. */
export async function remind(day: IsoDate): Promise<void> {
	const isAllowed = await browser.permissions.contains({permissions: ['notifications']});
	await remindOfSteps(day, isAllowed);
	if (!isAllowed) return markLetters(day);
	const newReminders = await rememberReminders(remindersOn(day, await readRequests()));
	if (newReminders.length === 0) return;

	const isLate = newReminders.some(key => key.endsWith(':late'));
	await browser.notifications.create(alarmName, {
		type: 'basic',
		iconUrl: browser.runtime.getURL('icons/128.png'),
		title: browser.i18n.getMessage('brand'),
		message: browser.i18n.getMessage(isLate ? 'reminder_late' : 'reminder_soon'),
	});
}

/** Without notifications, a dot on the toolbar button says that something is due; the popup says what. */
async function markLetters(day: IsoDate): Promise<void> {
	if (await isReminderDue(day)) return;
	const due = remindersOn(day, await readRequests());
	const isLate = due.some(key => key.endsWith(':late'));
	if (due.length > 0) await markButton('•', browser.i18n.getMessage(isLate ? 'reminder_late' : 'reminder_soon'));
}

/**
 * "Remind me": one notification where they are allowed, and otherwise a mark on the toolbar button of every page that shows no number of
 * its own, until the popup is opened and says what it was for. Neither names anybody.
 */
async function remindOfSteps(day: IsoDate, isAllowed: boolean): Promise<void> {
	if (!(await isReminderDue(day))) return;

	const message = browser.i18n.getMessage('reminder_step');
	if (isAllowed)
		await browser.notifications.create(stepName, {
			type: 'basic',
			iconUrl: browser.runtime.getURL('icons/128.png'),
			title: browser.i18n.getMessage('brand'),
			message,
		});
	else return markButton('!', message);
	await forgetDueReminders(day);
	await markStepsTold(day);
}

const isReminderDue = async (day: IsoDate): Promise<boolean> => (await dueReminders(day)).length > 0 || (await untoldSteps(day)) > 0;

/** The user has opened the popup, which says what the mark was for. */
export async function clearReminderMark(day: IsoDate): Promise<void> {
	if ((await isReminderDue(day)) || remindersOn(day, await readRequests()).length > 0)
		await markButton('', browser.i18n.getMessage('name'));
}

async function markButton(text: string, title: string): Promise<void> {
	await browser.action.setBadgeText({text});
	await browser.action.setTitle({title});
}

/** Keys of the reminders for a day: one when a date is near and one when it has passed. */
export const remindersOn = (day: IsoDate, requests: readonly RightsRequest[]): readonly string[] =>
	requests.flatMap(request => {
		try {
			return remindersOf(day, request);
		} catch (error) {
			console.error('Overexposed could not work out the dates of a letter; the others are not affected.', error);
			return [];
		}
	});

const remindersOf = (day: IsoDate, request: RightsRequest): readonly string[] =>
	dueDates(request, day).flatMap(({date}) => {
		if (day > date) return [`${request.id}:${date}:late`];
		return addDays(day, daysAhead) >= date ? [`${request.id}:${date}:soon`] : [];
	});

export const today = (): IsoDate => localDay(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone);

const openRequests = (name: string): void =>
	void browser.tabs.create({url: browser.runtime.getURL(`src/dashboard/index.html#${name === stepName ? 'overview' : 'requests'}`)});
