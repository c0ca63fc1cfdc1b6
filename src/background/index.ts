import browser from 'webextension-polyfill';
import type {PageArtifacts} from '../core/page/artifacts.ts';
import {withoutFragment} from '../core/page/without-fragment.ts';
import {isForbiddenByPolicy, isSiteOff} from '../core/settings/policy.ts';
import {addDays} from '../letters/deadlines/calendar.ts';
import {handle} from '../messaging/handle.ts';
import type {Replies, TabState} from '../messaging/protocol.ts';
import {sendMessage} from '../messaging/send.ts';
import {findSite, getSite, isSiteHost, siteOn} from '../sites/index.ts';
import {isAnyPage} from '../sites/matching/match-in-page.ts';
import {matchOn} from '../sites/matching/match-page.ts';
import {restrictStorageAccess} from '../storage/export-and-erase.ts';
import {wasInjected} from '../storage/session/injected-pages.ts';
import {readTab, type TabRecord} from '../storage/session/tab-records.ts';
import {readSettingsInForce} from '../storage/settings-in-force.ts';
import {bringOverlays} from './access/bring-overlays.ts';
import {injectHere} from './access/inject.ts';
import {findAccess} from './access/missing-access.ts';
import {openPopup} from './access/open-popup.ts';
import {watchPermissions} from './access/permission-events.ts';
import {watchPolicy} from './access/policy-events.ts';
import {takeSkeleton} from './access/take-skeleton.ts';
import {stateOfNone} from './access/why-none.ts';
import {takeReport} from './analysis/allowances.ts';
import {resumeAll} from './analysis/analyse.ts';
import {cropShownFaces} from './analysis/crop-faces.ts';
import {forget, forgetIfMoved} from './analysis/forget.ts';
import {observe} from './analysis/observe.ts';
import {offlineReason} from './analysis/offline-reason.ts';
import {cancelPrefetch, prefetch} from './analysis/prefetch.ts';
import {reanalyse} from './analysis/reanalyse.ts';
import {whereShown} from './analysis/where-shown.ts';
import {handleCommands} from './notice/commands.ts';
import {chooseNotice, readNoticeOptions, setReminder} from './notice/notice-choices.ts';
import {findNotice, noticeShown} from './notice/notices.ts';
import {offerPictureMenu} from './picture/picture-menu.ts';
import {handleTakedown} from './takedown/handle-takedown.ts';
import {isPreInstallTab, recordPreInstallTabs, welcomeOnInstall} from './user/install.ts';
import {findOwnPage, markAsOwn} from './user/own-pages.ts';
import {clearReminderMark, remindOfDates, today} from './user/reminders.ts';
import {checkNow, keepWatch} from './watch/keep-watch.ts';
import {watchNews} from './watch/news.ts';
import {keepPage, stateOfWatch, storeOpenChecks} from './watch/open-checks.ts';

/** What checks of watched pages need from outside. */
const around = {now: () => Date.now(), today, random: () => Math.random()};

// Only about the site whose page asks: which others are switched off is nobody's business.
handle('page/allowed', async ({siteId}, {tab, url = ''}) => {
	const address = tab?.url ?? url;
	return URL.canParse(address) && (await isReadable(new URL(address), siteId, tab?.id));
});

handle('page/preview', async ({url, artifacts}, sender) => {
	if (await mayBeRead(url, artifacts, sender)) await prefetch(getTabId(sender), withoutFragment(url), artifacts, whereShown(sender));
	return undefined;
});

handle('page/observed', async ({url, artifacts}, sender) => {
	if (!(await mayBeRead(url, artifacts, sender))) return {};
	return noticeFor(sender, {url: withoutFragment(url), artifacts, ...whereShown(sender)});
});

handle('page/left', async (_, sender) => {
	await forget(getTabId(sender));
	return undefined;
});

handle('notice/shown', async (_, sender) => {
	const record = await readTab(getTabId(sender));
	if (record) await noticeShown(record.artifacts.siteId, {day: today(), isPrivate: whereShown(sender).isPrivate ?? false});
	return undefined;
});

handle('notice/why', async (_, sender) => {
	const tabId = getTabId(sender);
	if ((await readTab(tabId)) && (await takeReport(tabId, Date.now()))) await openPopup(tabId);
	return undefined;
});

handle('notice/options', async ({tabId}) => {
	const record = await readKeepable(tabId);
	return record && readNoticeOptions(record);
});

handle('notice/choose', async ({tabId, choice}) => {
	const record = await readKeepable(tabId);
	if (record) await chooseNotice(record, choice);
	return record && readNoticeOptions(record);
});

handle('notice/remind', async ({tabId, inDays}) => {
	const record = await readKeepable(tabId);
	if (record) await setReminder(record.artifacts.siteId, inDays === 0 ? undefined : addDays(today(), inDays));
	return record && readNoticeOptions(record);
});

handle('page/inject', ({tabId}) => injectHere(tabId));

handle('page/skeleton', ({tabId}) => takeSkeleton(tabId));

handle('report/get', async ({tabId}) => {
	await clearReminderMark(today());
	return toState(tabId, await readTab(tabId));
});

handle('report/reanalyse', async ({tabId}) => toState(tabId, await reanalyse(tabId)));

handle('page/own', async ({tabId, isOwn: isTheirs}) => {
	const record = await readTab(tabId);
	// A private window leaves nothing on disk, not even whose page it showed.
	if (record && !record.isPrivate) await markAsOwn(record, isTheirs);
	return toState(tabId, record);
});

handle('page/keep', async ({tabId, isWatched}) => {
	const record = await readKeepable(tabId);
	if (record) await keepPage(record, isWatched);
	return toState(tabId, record ?? (await readTab(tabId)));
});

handle('watch/check', async ({digest}) => {
	await checkNow(around, digest);
	return undefined;
});

handle('faces/crop', async ({tabId}) => {
	const record = await readTab(tabId);
	const inForce = await readSettingsInForce();
	if (!record || isForbiddenByPolicy(inForce, record.artifacts.siteId)) return {kind: 'crops', crops: {}};
	const offline = offlineReason(inForce.probe, record, navigator);
	return cropShownFaces(record, {tabId, offline, now: Date.now()});
});

handle('faces/prepare', async ({tabId}) => {
	const record = await readTab(tabId);
	return record !== undefined && bringOverlays(tabId, record.url);
});

browser.tabs.onRemoved.addListener(tabId => void forget(tabId));

// A full load of another page: the badge and the record of the page before must not stay.
browser.tabs.onUpdated.addListener((tabId, {status, url}) => {
	if (status !== 'loading' && !url) return;
	cancelPrefetch(tabId);
	void forgetIfMoved(tabId);
	// Firefox before 147 has no Navigation API, from which the script in the page would know. In a page without it, nobody listens, and
	// Firefox writes an error for each of our own pages.
	if (url?.startsWith('http') && import.meta.env.MODE === 'firefox') sendMessage('page/moved', {url}, tabId).catch(() => undefined);
});

restrictStorageAccess();
welcomeOnInstall();
recordPreInstallTabs();
handleCommands();
handleTakedown();
offerPictureMenu();
remindOfDates();
keepWatch(around);
watchNews();
storeOpenChecks(around);
watchPermissions();
watchPolicy(forget);
void resumeAll();

async function noticeFor(sender: chrome.runtime.MessageSender, seen: Parameters<typeof observe>[1]): Promise<Replies['page/observed']> {
	const tabId = getTabId(sender);
	const {record, report} = await observe(tabId, seen);
	const {url, artifacts, isPrivate = false} = seen;
	const notice =
		report && (await findNotice(getSite(artifacts.siteId), {url, report}, await findOwnPage(record), {day: today(), isPrivate}));
	return notice && (await bringOverlays(tabId, url, sender.documentId)) ? {notice} : {};
}

async function mayBeRead(url: string, {siteId}: PageArtifacts, {tab, url: loadedAt = ''}: chrome.runtime.MessageSender): Promise<boolean> {
	// The browser's word for the URL counts. If it has changed, the message is about a page that is gone. When a site changes its URL by
	// script, only the tab has the new one: `sender.url` stays as the document was loaded, in Chrome and Firefox.
	const isThere = withoutFragment(tab?.url ?? loadedAt) === withoutFragment(url);
	return isThere && (await isReadable(new URL(url), siteId, tab?.id));
}

async function isReadable(url: URL, siteId: string, tabId: number | undefined): Promise<boolean> {
	if (!(isItsSite(url, siteId) || (await isReadOnClick(url, siteId, tabId)))) return false;

	const inForce = await readSettingsInForce();
	// A page that is read at a click may be on the host of another site, which counts as well.
	return [siteId, siteOn(url)?.id].every(id => id === undefined || !isSiteOff(inForce, id));
}

/** A page of a known site that its rules leave out, which the user asked to have read. */
async function isReadOnClick(url: URL, siteId: string, tabId = -1): Promise<boolean> {
	const site = findSite(siteId);
	return site !== undefined && isAnyPage(site) && (await wasInjected(tabId, withoutFragment(url.href)));
}

/** The message names the site whose rules matched; which hosts that site has, we know ourselves. */
function isItsSite(url: URL, siteId: string): boolean {
	const site = findSite(siteId);
	if (!site) return false;
	return site.matches.length === 0 ? !isSiteHost(url) : matchOn(site, url) !== undefined;
}

async function toState(tabId: number, record: TabRecord | undefined): Promise<TabState> {
	if (!record || isForbiddenByPolicy(await readSettingsInForce(), record.artifacts.siteId)) return stateWithoutRecord(tabId);
	if (record.report) {
		const {report, previous, isPrivate} = record;
		const own = await findOwnPage(record);
		const access = isPrivate ? undefined : await findAccess(record);
		return {
			kind: 'report',
			report,
			isOwn: own !== undefined,
			...(own && !own.isPage && {account: own.digest}),
			...(isPrivate && {isPrivate}),
			...(own && (await stateOfWatch(record, own))),
			...(previous && {previous}),
			...(access && {access}),
		};
	}

	if (record.failure) return {kind: 'failed', reason: record.failure};
	return {kind: 'working', ...record.progress, startedAt: record.startedAt};
}

/** In a page that was open before the installation there is no content script, unless the user's click lets us inject it. */
async function stateWithoutRecord(tabId: number): Promise<TabState> {
	const state = await stateOfNone(tabId);
	const isOfSite = state.why === 'nothing-there' || state.why === 'other-page';
	return (isOfSite || !state.mayInject) && (await isPreInstallTab(tabId)) ? {kind: 'reload'} : state;
}

/** The record of a tab about whose page something may be kept: nothing about a private window outlasts it. */
async function readKeepable(tabId: number): Promise<TabRecord | undefined> {
	const record = await readTab(tabId);
	return record?.isPrivate ? undefined : record;
}

function getTabId({tab}: chrome.runtime.MessageSender): number {
	if (tab?.id === undefined) throw new Error('The sender of a message from a page must have a tab id.');
	return tab.id;
}
