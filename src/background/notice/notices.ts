import {type IsoDate, isoWeek} from '../../core/iso-date.ts';
import {facesOn} from '../../core/report/count-faces.ts';
import {exposureBand} from '../../core/report/link-state.ts';
import {pageVerdict} from '../../core/report/page-sentence.ts';
import {wholePoints} from '../../core/report/write-exposure.ts';
import type {Report} from '../../core/score/report.ts';
import type {Notice} from '../../messaging/protocol.ts';
import type {Site} from '../../sites/site.ts';
import {notices} from '../../storage/notices.ts';
import type {OwnPage} from '../../storage/own-pages.ts';
import {changeNoticeHistory, readNoticeHistory} from '../../storage/session/notice-history.ts';
import type {TabRecord} from '../../storage/session/tab-records.ts';
import {readSettingsInForce} from '../../storage/settings-in-force.ts';
import {badgeOf} from './badge.ts';
import {isQuietUntilChange} from './notice-choices.ts';
import {writeStep} from './notice-step.ts';
import {formatText, getTexts, textsOfNotice} from './texts.ts';

export interface Shown {
	/** Today, where the user is. */
	readonly day: IsoDate;
	/** In a private window, nothing is kept on disk. */
	readonly isPrivate: boolean;
}

/**
 * The notice to show, if any: on the user's own pages, or where faces are easy to take; at most once per site and week; only if a face was
 * found, and never where the user does not want it.
 */
export async function findNotice(
	site: Site,
	record: Pick<TabRecord, 'url' | 'report'>,
	own: OwnPage | undefined,
	shown: Shown,
): Promise<Notice | undefined> {
	const {report} = record;
	if (!report || facesOn(report) === 0 || !(own || exposureBand(report.exposure) === 'easy')) return undefined;

	const {notice, sitesQuiet} = await readSettingsInForce();
	if (notice === 'toolbar' || site.toolbarOnly || sitesQuiet.includes(site.id) || (await wasShown(site.id, shown))) return undefined;
	return (await isQuietUntilChange(record)) ? undefined : writeNotice(report, own);
}

async function wasShown(siteId: string, {day, isPrivate}: Shown): Promise<boolean> {
	const {shown} = await notices.getValue();
	if (shown.some(each => each.siteId === siteId && each.week === isoWeek(day))) return true;
	return isPrivate && (await readNoticeHistory()).sitesShown.includes(siteId);
}

/** Kept for the week, over restarts: the site and the week, and nothing of the page. Of a private window, only until the browser closes. */
export async function noticeShown(siteId: string, {day, isPrivate}: Shown): Promise<void> {
	if (isPrivate) return changeNoticeHistory(({sitesShown}) => ({sitesShown: [...new Set([...sitesShown, siteId])]}));

	const week = isoWeek(day);
	await notices.change(current => ({
		...current,
		shown: [...current.shown.filter(each => each.week === week && each.siteId !== siteId), {siteId, week}],
	}));
}

async function writeNotice(report: Report, own: OwnPage | undefined): Promise<Notice> {
	const texts = await getTexts();
	const {exposure} = report;
	const band = exposureBand(exposure);
	const {value, low, high} = wholePoints(exposure);
	return {
		band,
		figure: band === 'unknown' ? '?' : String(value),
		range: `${low}–${high}`,
		title: badgeOf(exposure, texts).title,
		sentence: pageVerdict(report, own !== undefined)
			.headline.map(({id, count}) => formatText(texts, `sentence_${id.replaceAll('-', '_')}`, {count}))
			.join(' '),
		step: await writeStep(report, own, texts),
		texts: textsOfNotice(texts),
	};
}
