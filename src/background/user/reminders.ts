import browser from 'webextension-polyfill';
import {type IsoDate, localDay} from '../../core/iso-date.ts';
import type {RightsRequest} from '../../core/requests/request.ts';
import {addDays} from '../../letters/deadlines/calendar.ts';
import {dueDates} from '../../letters/deadlines/state.ts';
import {readRequests, rememberReminders} from '../../storage/requests.ts';

const alarmName = 'requests';

/** Often enough for a reminder to come on the right day, seldom enough to cost nothing. */
const everyMinutes = 6 * 60;

/** Looks at the dates of the requests a few times a day, and speaks only where the user has allowed it. */
export function remindOfDates(): void {
	browser.alarms.onAlarm.addListener(({name}) => {
		if (name === alarmName) void remind(today());
	});
	browser.notifications?.onClicked.addListener(openRequests);
	// The permission, and with it the listener above, may come while this is running.
	browser.permissions.onAdded.addListener(() => browser.notifications?.onClicked.addListener(openRequests));
	void scheduleReminders();
}

/** Once: set anew at every start, the alarm would itself start the background again a minute later, for ever. */
export async function scheduleReminders(): Promise<void> {
	if (await browser.alarms.get(alarmName)) return;
	await browser.alarms.create(alarmName, {delayInMinutes: 1, periodInMinutes: everyMinutes});
}

/** One notice for whatever is near or past and was not said yet. It names nobody: others may see the screen. */
export async function remind(day: IsoDate): Promise<void> {
	if (!(await browser.permissions.contains({permissions: ['notifications']}))) return;
	const bypassCache = await rememberReminders(remindersOn(day, await readRequests()));
	if (bypassCache.length === 0) return;

	const isLate = bypassCache.some(key => key.endsWith(':late'));
	await browser.notifications.create(alarmName, {
		type: 'basic',
		iconUrl: browser.runtime.getURL('icons/128.png'),
		title: browser.i18n.getMessage('brand'),
		message: browser.i18n.getMessage(isLate ? 'reminder_late' : 'reminder_soon'),
	});
}

/** What there is to say on a day: each date once when it is near, and once when it has passed. */
export const remindersOn = (day: IsoDate, requests: readonly RightsRequest[]): readonly string[] =>
	requests.flatMap(request =>
		dueDates(request, day).flatMap(({date}) => {
			if (day > date) return [`${request.id}:${date}:late`];
			return addDays(day, daysAhead) >= date ? [`${request.id}:${date}:soon`] : [];
		}),
	);

/** Time to look for the letter again. */
const daysAhead = 2;

const today = (): IsoDate => localDay(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone);

const openRequests = (): void => void browser.tabs.create({url: browser.runtime.getURL('src/dashboard/index.html#requests')});
