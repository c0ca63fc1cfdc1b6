import browser from 'webextension-polyfill';
import type {IsoDate} from '../../core/iso-date.ts';
import {isSiteOff} from '../../core/settings/policy.ts';
import {checkOf} from '../../core/watch/check-of.ts';
import type {PageChange, PageHistory} from '../../core/watch/history.ts';
import {nextCheck, planChecks} from '../../core/watch/schedule.ts';
import {newChanges} from '../../core/watch/standing.ts';
import {withCheck} from '../../core/watch/with-check.ts';
import {hasHostPermission} from '../../probe/has-host-permission.ts';
import {findSite, siteOn} from '../../sites/index.ts';
import {ownPages, watchedIn} from '../../storage/own-pages.ts';
import {pageHistories} from '../../storage/page-histories.ts';
import {readLastCheck, writeLastCheck, writeTrouble} from '../../storage/session/watch-state.ts';
import {readSettingsInForce} from '../../storage/settings-in-force.ts';
import {offlineReason} from '../analysis/offline-reason.ts';
import {changeHistory} from './change-history.ts';
import {checkAlone, type Found} from './check-alone.ts';
import {tellNews} from './news.ts';

const alarmName = 'watch';

/** Milliseconds after which to ask again where nothing may be requested now, and at least between two alarms. */
const askAgainAfter = 60 * 60_000;
const leastWait = 60_000;

/** What the core does not have: a clock, a day, and chance. */
export interface Surroundings {
	/** Milliseconds since 1970. */
	readonly now: () => number;
	/** Today, where the user is. */
	readonly today: () => IsoDate;
	/** From 0 to 1. */
	readonly random: () => number;
}

type Watched = ReturnType<typeof watchedIn>[number];

/** Checks the user's kept pages again, one at a time, when each is due. Wakes up for nothing where none is kept. */
export function keepWatch(around: Surroundings): void {
	browser.alarms.onAlarm.addListener(({name}) => {
		if (name === alarmName) void runDueCheck(around);
	});
	// A page that was kept, or checked more often, may be due earlier.
	ownPages.watch(() => void schedule(around));
	browser.permissions.onAdded.addListener(() => void checkBarred(around));
	void scheduleIfNone(around);
}

/** Pages to which the browser gave no access are due as soon as it gives some: otherwise the dashboard would ask for it for another week. */
async function checkBarred(around: Surroundings): Promise<void> {
	const barred = Object.entries(await pageHistories.getValue()).filter(([, {isBarred}]) => isBarred);
	for (const [digest] of barred) await changeHistory(digest, ({isBarred: _, nextAt: __, ...history}) => history);
	if (barred.length > 0) await schedule(around);
}

/** Only if there is none: a worker that starts for something else must not put the next check off. */
async function scheduleIfNone(around: Surroundings): Promise<void> {
	if (!(await browser.alarms.get(alarmName))) await schedule(around);
}

async function schedule(around: Surroundings): Promise<void> {
	const {plan} = await makePlan(around);
	const wakeAt = plan.check === undefined ? plan.wakeAt : around.now();
	if (wakeAt === undefined) await browser.alarms.clear(alarmName);
	// Even if something is due: right after the start, the browser and the person have other things to do.
	else await setAlarm(around, wakeAt + leastWait);
}

/** The check under way. May be lost with the worker: the page's next date was written before it began. */
let underWay: Promise<void> | undefined;

/** What an alarm does: one check at most. Called again meanwhile, it joins the one under way. */
export function runDueCheck(around: Surroundings): Promise<void> {
	underWay ??= runOne(around)
		.catch((error: unknown) => {
			console.warn('Overexposed could not look at a page that you keep; it tries again in an hour.', error);
			return setAlarm(around, around.now() + askAgainAfter);
		})
		.finally(() => {
			underWay = undefined;
		});
	return underWay;
}

/** The user asks for it. It waits for checks that are under way, whose pages are others. */
export async function checkNow(around: Surroundings, digest: string): Promise<void> {
	const page = watchedIn(await ownPages.getValue()).find(each => each.digest === digest);
	if (!page || !(await mayCheck()) || (await isLeftAlone(page))) return;

	// Whoever else waited may have begun first.
	while (underWay) await underWay;
	underWay = check(around, page).finally(() => {
		underWay = undefined;
	});
	await underWay;
}

async function runOne(around: Surroundings): Promise<void> {
	const {plan, pages} = await makePlan(around);
	const page = pages.find(({digest}) => digest === plan.check);
	const isAllowed = page === undefined || (await mayCheck());
	if (page && isAllowed) await check(around, page);
	const wakeAt = isAllowed ? plan.wakeAt : around.now() + askAgainAfter;
	if (wakeAt !== undefined) await setAlarm(around, wakeAt);
}

async function makePlan({now, random}: Surroundings) {
	const [all, histories, lastAt] = [await ownPages.getValue(), await pageHistories.getValue(), await readLastCheck()];
	const pages: Watched[] = [];
	for (const page of watchedIn(all)) if (!(await isLeftAlone(page))) pages.push(page);
	const scheduled = pages.map(({digest, interval = 'weekly'}) => ({digest, interval, nextAt: histories[digest]?.nextAt}));
	return {pages, plan: planChecks(scheduled, now(), {...(lastAt !== undefined && {lastAt}), jitter: random()})};
}

/**
 * Sites that are switched off, by the user or their organisation, or that this version does not know. The address counts, too: it may be on a
 * site that had no rules yet when the page was kept, and in a saved file the two need not fit.
 */
async function isLeftAlone({siteId, address}: Watched): Promise<boolean> {
	const inForce = await readSettingsInForce();
	const onSite = siteOn(new URL(address));
	return findSite(siteId) === undefined || [siteId, onSite?.id ?? siteId].some(id => isSiteOff(inForce, id));
}

/** Never while only private windows are open: what is requested would be part of what the person does there. */
async function mayCheck(): Promise<boolean> {
	const {probe} = await readSettingsInForce();
	const tabs = await browser.tabs.query({});
	return offlineReason(probe, {}, navigator) === undefined && tabs.some(({incognito}) => !incognito);
}

async function check(around: Surroundings, page: Watched): Promise<void> {
	const {digest, interval = 'weekly'} = page;
	const begunAt = around.now();
	const retry = (failures: number) => nextCheck(interval, begunAt, {failures, jitter: around.random()});
	try {
		// Before anything that could stop the worker: a page that does so must not be tried at every start.
		await changeHistory(digest, history => withNext(history, retry((history.failures ?? 0) + 1)));
		await writeLastCheck(begunAt);
		const isAllowed = await hasHostPermission(new URL(page.address));
		const found = isAllowed ? await checkAlone(page, begunAt, AbortSignal.timeout(longestCheck)) : barred;
		let added: readonly PageChange[] = [];
		// The history as it is now: the person may have read the changes meanwhile, or a tab may have shown the page.
		await changeHistory(digest, before => {
			const after = withFound(before, found, around.today());
			added = newChanges(after).slice(newChanges(before).length);
			return withNext(after, retry(after.failures ?? 0));
		});
		await writeTrouble(undefined);
		if (added.length > 0) await tellNews(added.some(({turn}) => turn === 'worse') ? 'worse' : 'better');
	} catch (error) {
		// Nothing was lost but this check. If storage is full, the dashboard says so.
		console.warn('Overexposed could not check at one of your pages again, and tries later.', error);
		await writeTrouble('unsaved').catch(() => undefined);
	}
}

/** Milliseconds; an ordinary check takes a few seconds. */
const longestCheck = 120_000;

const barred: Found = {outcome: 'not-asked', reason: 'permission'};

/** Retries after which a page that asks to come less often is left alone for a day. */
const failuresIfLimited = 3;

function withFound({isBarred: _, isUnrequested: __, ...history}: PageHistory, found: Found, on: IsoDate): PageHistory {
	if (found.outcome === 'not-asked') {
		if (found.reason === 'permission') return {...history, isBarred: true};
		return found.reason === 'address' || found.reason === 'foreign-host' ? {...history, isUnrequested: true} : history;
	}

	const {failures: before = 0, ...rest} = history;
	const check = found.report ? checkOf(found.report, 'alone', on) : ({on, way: 'alone', outcome: found.outcome} as const);
	const failed = found.outcome === 'down' || found.outcome === 'limited';
	const failures = Math.max(before + 1, found.outcome === 'limited' ? failuresIfLimited : 0);
	return {...withCheck(rest, check), ...(failed && {failures})};
}

const withNext = ({nextAt: _, ...history}: PageHistory, nextAt: number | undefined): PageHistory => ({
	...history,
	...(nextAt !== undefined && {nextAt}),
});

const setAlarm = ({now}: Surroundings, at: number): Promise<void> =>
	browser.alarms.create(alarmName, {when: Math.max(at, now() + leastWait)});
