import type {Controller, ControllerKind} from '../records/controller.ts';
import type {Jurisdiction} from '../records/jurisdiction.ts';
import type {PrivacySetting, SettingPurpose} from '../records/privacy-setting.ts';
import type {Right, Route} from '../records/route.ts';
import type {LinkId, Report} from '../score/report.ts';
import {chooseRoute} from './choose-route.ts';

/** In the order in which they help: what is closed here cannot be taken again tomorrow. */
export const checklistSteps = ['fix-here', 'get-out', 'object'] as const;
export type ChecklistStep = (typeof checklistSteps)[number];

export interface SettingItem {
	readonly id: `setting:${string}:${SettingPurpose}`;
	readonly step: 'fix-here';
	readonly setting: PrivacySetting;
	readonly breaks: LinkId;
}

export interface RouteItem {
	readonly id: `${Right}:${string}`;
	readonly step: 'get-out' | 'object';
	readonly controller: Controller;
	readonly route: Route;
}

/** One thing to do, with one action. The id is stable: ticks are stored under it. */
export type ChecklistItem = SettingItem | RouteItem;

/** The records that a checklist is made from: `src/directory`. */
export interface ChecklistSources {
	/** Of each site, the one that closes most first. */
	readonly settings: readonly PrivacySetting[];
	readonly controllers: readonly Controller[];
	/** Where the person lives, if they said so. */
	readonly country?: Jurisdiction;
	/** Ids of the controllers that can plausibly reach this very page: they come first. */
	readonly within?: readonly string[];
}

/**
 * Everything a person can do about a page, in order, each id once. It does not shrink with a low score: what was not seen is
 * unknown, and checking a setting that is already closed costs a glance.
 */
export function checklistFor(
	{site}: Pick<Report, 'site'>,
	{settings, controllers, country, within = []}: ChecklistSources,
): readonly ChecklistItem[] {
	const isFar = ({id}: Controller): number => Number(!within.includes(id));
	const ordered = controllers.toSorted(
		(a, b) => rank(a) - rank(b) || isFar(a) - isFar(b) || price(a) - price(b) || a.name.localeCompare(b.name, 'en'),
	);
	return [
		...settings.filter(({siteId}) => siteId === site).map(toSettingItem),
		...ordered.flatMap(controller => toRouteItem('get-out', controller, ['opt-out', 'erasure'], country)),
		...ordered.flatMap(controller => toRouteItem('object', controller, ['objection'], country)),
	];
}

/** The link of the chain that closing a setting breaks. */
const brokenBy: Readonly<Record<SettingPurpose, LinkId>> = {
	'close-profile': 'reach',
	'close-photos': 'reach',
	'hide-from-guests': 'reach',
	'hide-from-search': 'discovery',
	'approve-tags': 'identity',
	'hide-portrait': 'face',
	'replace-portrait': 'face',
	'stop-reuse': 'permanence',
	'stop-training': 'permanence',
	'delete-account': 'permanence',
};

const toSettingItem = (setting: PrivacySetting): SettingItem => ({
	id: `setting:${setting.siteId}:${setting.purpose}`,
	step: 'fix-here',
	setting,
	breaks: brokenBy[setting.purpose],
});

function toRouteItem(
	step: RouteItem['step'],
	controller: Controller,
	rights: readonly Right[],
	country: Jurisdiction | undefined,
): readonly RouteItem[] {
	const route = chooseRoute(controller.routes, rights, {country});
	return route ? [{id: `${route.right}:${controller.id}`, step, controller, route}] : [];
}

/** What finds a person by face alone comes before what needs a name or an address. */
const kinds: readonly ControllerKind[] = ['face-search', 'image-search', 'people-search', 'omnibus', 'platform', 'police'];
const rank = ({kind}: Controller): number => kinds.indexOf(kind);

/** Handing over a face or a passport to get out of a database is a price; whoever asks for less comes first. */
function price({demands = {}}: Controller): number {
	const {fee = false, identityDocument = false, newPhoto = false, facePhoto = false} = demands;
	return Number(fee) * 8 + Number(identityDocument !== false) * 4 + Number(newPhoto) * 2 + Number(facePhoto);
}

/** Nobody starts on a list of twenty. */
const firstCount = 3;

/**
 * What to do next. What is closed here cannot be taken tomorrow, so settings come first; but at most two of them, so that whoever
 * closes a page is also shown the way out of a database. Until the person says where they live, routes open to everybody come first. What
 * asks for an identity document or a new photo waits until nothing else is left: nobody starts by handing over more of their face.
 *
 * @param items as `checklistFor` orders them; the answer keeps their order.
 */
export function firstSteps(
	items: readonly ChecklistItem[],
	{isDone, isPlaceKnown}: {readonly isDone: (id: ChecklistItem['id']) => boolean; readonly isPlaceKnown: boolean},
): readonly ChecklistItem[] {
	const isFar = (item: ChecklistItem): number => Number(!isPlaceKnown && item.step !== 'fix-here' && item.route.openTo !== undefined);
	const open = items.filter(({id}) => !isDone(id)).toSorted((a, b) => Number(isCostly(a)) - Number(isCostly(b)) || isFar(a) - isFar(b));
	const cheap = open.filter(item => !isCostly(item));
	const mixed = checklistSteps.flatMap(step => cheap.filter(item => item.step === step).slice(0, step === 'fix-here' ? 2 : 1));
	const chosen = [...new Set([...mixed, ...open])].slice(0, firstCount);
	return items.filter(item => chosen.includes(item));
}

function isCostly(item: ChecklistItem): boolean {
	if (item.step === 'fix-here') return false;
	const {identityDocument = false, newPhoto = false} = item.controller.demands ?? {};
	return identityDocument !== false || newPhoto;
}
