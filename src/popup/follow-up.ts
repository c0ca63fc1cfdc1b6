import {type ReadonlySignal, signal} from '@preact/signals';
import {compareExposure} from '../core/report/compare-exposure.ts';
import {isTurnedAwayNow} from '../core/report/turned-away.ts';
import type {Report} from '../core/score/report.ts';
import type {TabState} from '../messaging/protocol.ts';
import type {Connector, PendingItem} from './connector.ts';

/** Whether a step did what it was meant to: compares a page with the report from before the step, until the change is clear. */
export interface FollowUp {
	/** The item whose link the user opened before the popup closed, and the report from before. */
	readonly pendingItem: ReadonlySignal<PendingItem | undefined>;
	/** Loads what earlier popups left. */
	readonly restore: () => Promise<void>;
	readonly start: (item: PendingItem) => Promise<void>;
	/** Stops asking about the pending item. */
	readonly clear: () => Promise<void>;
	/** The user has ticked the pending item: if the page shows no clear change yet, it is compared again at the next visit. */
	readonly finish: (report: Report | undefined) => Promise<void>;
	/** The user took back the tick of an item on the page of this report: another account's page is none of its business. */
	readonly forget: (id: string, report: Report | undefined) => Promise<void>;
	/** The report from before the step is the one to compare with, also after the page was loaded again. */
	readonly withBefore: (state: TabState) => TabState;
	/** Whether the user is back from a step on this page and it has not been looked at since. True only once. */
	readonly isToBeRechecked: (report: Report) => boolean;
	/** Whether a step was taken on this page and no clear change has been found. */
	readonly isUnconfirmed: (report: Report) => boolean;
	/** Once a change has been shown to be clear, nobody is asked about it again. */
	readonly settle: (report: Report) => Promise<void>;
}

export function createFollowUp(connector: Connector): FollowUp {
	const pendingItem = signal<PendingItem | undefined>(undefined);
	/** As read when the popup opened: what is settled meanwhile stays on screen. */
	const unconfirmed = signal<readonly PendingItem[]>([]);
	let recheckedFor: number | undefined;

	const fixOf = ({url}: Report): PendingItem | undefined =>
		[pendingItem.value, ...unconfirmed.value].find(item => item?.before?.url === url);
	const isUnconfirmed = (report: Report): boolean => {
		const {before, at = 0} = fixOf(report) ?? {};
		return before !== undefined && !isConfirmed(before, at, report);
	};
	const clear = async (): Promise<void> => {
		pendingItem.value = undefined;
		await connector.setPendingItem(undefined);
	};

	return {
		pendingItem,
		isUnconfirmed,
		clear,
		restore: async () => {
			[pendingItem.value, unconfirmed.value] = await Promise.all([connector.getPendingItem(), connector.getUnconfirmedFixes()]);
		},
		start: async item => {
			pendingItem.value = item;
			await connector.setPendingItem(item);
		},
		finish: async report => {
			const {id, at, before} = pendingItem.value ?? {};
			if (report && id !== undefined && at !== undefined && before?.url === report.url && !isConfirmed(before, at, report)) {
				unconfirmed.value = await connector.changeUnconfirmedFixes(stored => [
					...stored.filter(fix => fix.before.url !== before.url),
					{id, at, before},
				]);
			}
			await clear();
		},
		forget: async (id, report) => {
			const isMeant = (fix: PendingItem): boolean => fix.id === id && fix.before?.url === report?.url;
			if (!unconfirmed.value.some(isMeant)) return;
			unconfirmed.value = await connector.changeUnconfirmedFixes(stored => stored.filter(fix => !isMeant(fix)));
		},
		withBefore: state => {
			if (state.kind !== 'report') return state;
			const {before, at = 0} = fixOf(state.report) ?? {};
			return before && state.report.takenAt > at ? {...state, previous: before} : state;
		},
		isToBeRechecked: report => {
			const {at, before} = pendingItem.value ?? {};
			if (at === undefined || recheckedFor === at || before?.url !== report.url || report.takenAt > at) return false;
			recheckedFor = at;
			return true;
		},
		settle: async report => {
			const isSettled = (fix: PendingItem): boolean => fix.before?.url === report.url && isConfirmed(fix.before, fix.at, report);
			if (unconfirmed.value.some(isSettled)) await connector.changeUnconfirmedFixes(stored => stored.filter(fix => !isSettled(fix)));
		},
	};
}

/**
 * An analysis from before the step says nothing about it. One that was turned away confirms what the owner has just closed, and is put into
 * words that say no more than that (`again_turned_away`).
 */
const isConfirmed = (before: Report, at: number, after: Report): boolean =>
	after.takenAt > at && (compareExposure(before.exposure, after.exposure) === 'lower' || isTurnedAwayNow(before, after));
