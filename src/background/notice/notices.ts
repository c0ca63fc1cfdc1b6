import {facesOn} from '../../core/report/count-faces.ts';
import {pageVerdict} from '../../core/report/page-sentence.ts';
import type {Report} from '../../core/score/report.ts';
import type {Notice} from '../../messaging/protocol.ts';
import type {Site} from '../../sites/site.ts';
import {readManagedPolicy} from '../../storage/managed-policy.ts';
import {changeNoticeHistory, readNoticeHistory} from '../../storage/session/notice-history.ts';
import {settings} from '../../storage/settings.ts';
import {readSettingsInForce} from '../../storage/settings-in-force.ts';
import {getTexts, textsOfNotice} from './texts.ts';

/** The notice to show, if any: at most once per site and session, only if a face was found, never where the user hid notices. */
export async function findNotice(site: Site, report: Report, isOwn = false): Promise<Notice | undefined> {
	const {notice, sitesQuiet} = await readSettingsInForce();
	const {sitesShown, quietAt} = await readNoticeHistory();
	const unwanted = notice === 'toolbar' || site.toolbarOnly || sitesQuiet.includes(site.id) || quietAt[site.id] === report.exposure.value;
	if (facesOn(report) === 0 || unwanted || sitesShown.includes(site.id)) return undefined;

	const {policy} = await readManagedPolicy();
	const {headline: sentences} = pageVerdict(report, isOwn);
	return {
		exposure: report.exposure,
		sentences,
		siteName: site.name,
		...(isOwn && {isOwn}),
		...(policy.notice && {isPlaceFixed: true}),
		texts: textsOfNotice(await getTexts(), sentences),
	};
}

export const noticeShown = (siteId: string): Promise<void> =>
	changeNoticeHistory(history => ({...history, sitesShown: [...new Set([...history.sitesShown, siteId])]}));

export async function hideNotice(scope: 'once' | 'site' | 'change' | 'toolbar', siteId: string, report: Report | undefined): Promise<void> {
	if (scope === 'site') await settings.change(current => ({...current, sitesQuiet: [...new Set([...current.sitesQuiet, siteId])]}));
	if (scope === 'toolbar') await settings.change(current => ({...current, notice: 'toolbar'}));
	if (scope !== 'change' || !report) return;

	await changeNoticeHistory(history => ({
		sitesShown: history.sitesShown.filter(shown => shown !== siteId),
		quietAt: {...history.quietAt, [siteId]: report.exposure.value},
	}));
}
