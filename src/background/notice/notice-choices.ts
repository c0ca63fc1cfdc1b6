import type {IsoDate} from '../../core/iso-date.ts';
import type {NoticeChoice, NoticeOptions} from '../../messaging/protocol.ts';
import {digest} from '../../storage/cache.ts';
import {notices} from '../../storage/notices.ts';
import type {TabRecord} from '../../storage/session/tab-records.ts';
import {settings} from '../../storage/settings.ts';

/** The lasting choices about notices. They are made in the popup, where no page can disguise them. */

export async function readNoticeOptions({artifacts: {siteId}, ...record}: TabRecord): Promise<NoticeOptions> {
	const {sitesQuiet} = await settings.getValue();
	const {reminders} = await notices.getValue();
	const quiet = (await isQuietUntilChange(record)) ? 'until-change' : 'weekly';
	const remindOn = reminders.find(reminder => reminder.siteId === siteId)?.on;
	return {choice: sitesQuiet.includes(siteId) ? 'never' : quiet, ...(remindOn && {remindOn})};
}

export async function chooseNotice({artifacts: {siteId}, ...record}: TabRecord, choice: NoticeChoice): Promise<void> {
	await settings.change(current => ({
		...current,
		sitesQuiet: choice === 'never' ? [...new Set([...current.sitesQuiet, siteId])] : current.sitesQuiet.filter(id => id !== siteId),
	}));
	const page = await digestOf(record);
	if (page === undefined) return;

	await notices.change(current => ({
		...current,
		quiet: [...current.quiet.filter(each => each !== page), ...(choice === 'until-change' ? [page] : [])].slice(-maxQuiet),
	}));
}

/** Pages on which the user wants no notice until something changes; the oldest choices give way. */
const maxQuiet = 200;

/** @param on `undefined`: not at all */
export const setReminder = async (siteId: string, on: IsoDate | undefined): Promise<void> =>
	void (await notices.change(current => ({
		...current,
		reminders: [...current.reminders.filter(reminder => reminder.siteId !== siteId), ...(on ? [{siteId, on}] : [])],
	})));

export async function isQuietUntilChange(record: Page): Promise<boolean> {
	const {quiet} = await notices.getValue();
	const page = quiet.length > 0 ? await digestOf(record) : undefined;
	return page !== undefined && quiet.includes(page);
}

type Page = Pick<TabRecord, 'url' | 'report'>;

/** Of the page together with its exposure: another exposure is another digest, and neither can be read back. */
async function digestOf({url, report}: Page): Promise<string | undefined> {
	return report && digest(`${url} ${report.exposure.value}`);
}
