import {checklistFor, type RouteItem, type SettingItem} from '../../core/checklist/checklist.ts';
import type {IsoDate} from '../../core/iso-date.ts';
import type {Help, Organisation, SupervisoryAuthority} from '../../core/records/authority.ts';
import {isInEea} from '../../core/records/eea.ts';
import type {Jurisdiction} from '../../core/records/jurisdiction.ts';
import type {PrivacySetting, SettingPurpose} from '../../core/records/privacy-setting.ts';
import {authoritiesFor, organisationsFor} from '../../directory/authority.ts';
import {collectors, platforms, settingsFor} from '../../directory/index.ts';

/** What a group chose. No names, and nothing about a single person. */
export interface GroupChoice {
	readonly siteIds: readonly string[];
	/** Where the group lives; absent if nobody said. */
	readonly country?: Jurisdiction;
	/** The authority chosen where a country has several. */
	readonly authorityId?: string;
	/** What the group decided to close: these settings come first. */
	readonly purposes?: readonly SettingPurpose[];
}

/** What a group takes home. Only what a source confirms, since paper cannot be corrected. */
export interface HandoutList {
	/** Each site's settings, starting with the one that closes most. */
	readonly sites: readonly (readonly [SettingItem, ...SettingItem[]])[];
	/** Ways out of services that search by face. */
	readonly getOut: readonly RouteItem[];
	readonly object: readonly RouteItem[];
	readonly authority?: SupervisoryAuthority;
	readonly helpers: readonly Organisation[];
	/** When the oldest of these records was last checked. */
	readonly checkedOn: IsoDate;
}

/** Six sites and the rest of the handout fill two pages. */
export const mostSites = 6;

/** Settings per site: nobody reads a third one on paper. */
const mostSettings = 2;
const mostHelpers = 3;

/** Sites with a confirmed setting, for a group to choose from. Deleting an account is not a setting to start with. */
export const sitesForHandout: readonly PrivacySetting[] = platforms.flatMap(settings => settings.filter(isForHandout).slice(0, 1));

export const firstSites: readonly string[] = ['instagram', 'facebook', 'tiktok', 'linkedin'];

export function handoutListFor({siteIds, country, authorityId, purposes = []}: GroupChoice): HandoutList {
	const sites = siteIds.slice(0, mostSites).flatMap(id => siteItems(id, purposes));
	const routes = checklistFor({site: ''}, {settings: [], controllers: collectors, ...(country && {country})}).filter(isConfirmedRoute);
	const authority = country ? authorityOf(country, authorityId) : undefined;
	const list = {
		sites,
		getOut: routes.filter(({step, controller}) => step === 'get-out' && controller.kind === 'face-search'),
		object: routes.filter(({step}) => step === 'object').slice(0, 2),
		helpers: helpersOf(country),
		...(authority && {authority}),
	};
	return {...list, checkedOn: oldest(list)};
}

function siteItems(siteId: string, purposes: readonly SettingPurpose[]): readonly (readonly [SettingItem, ...SettingItem[]])[] {
	const items = checklistFor({site: siteId}, {settings: settingsFor(siteId).filter(isForHandout), controllers: []}).filter(isSetting);
	const isLeft = ({setting}: SettingItem): number => Number(!purposes.includes(setting.purpose));
	const [first, ...others] = items.toSorted((a, b) => isLeft(a) - isLeft(b)).slice(0, mostSettings);
	return first ? [[first, ...others]] : [];
}

const isSetting = (item: SettingItem | RouteItem): item is SettingItem => item.step === 'fix-here';
const isConfirmedRoute = (item: SettingItem | RouteItem): item is RouteItem => item.step !== 'fix-here' && item.route.verified;

function isForHandout({verified, purpose}: PrivacySetting): boolean {
	return verified && purpose !== 'delete-account';
}

function authorityOf(country: Jurisdiction, authorityId: string | undefined): SupervisoryAuthority | undefined {
	const authorities = authoritiesFor(country).filter(({verified}) => verified);
	return authorities.find(({id}) => id === authorityId) ?? authorities[0];
}

/** What an organisation does for an individual; those who support people come before those who explain. */
const personalHelp: readonly Help[] = [
	'casework',
	'technical-help',
	'legal-advice',
	'legal-referral',
	'letter-generator',
	'templates',
	'materials',
];

const helpersOf = (country = ''): readonly Organisation[] =>
	organisationsFor(country, isInEea(country))
		.filter(({verified, help}) => verified && help.some(each => personalHelp.includes(each)))
		.toSorted((a, b) => closeness(a) - closeness(b))
		.slice(0, mostHelpers);

const closeness = ({help}: Organisation): number => personalHelp.findIndex(each => help.includes(each));

function oldest({sites, getOut, object, authority, helpers}: Omit<HandoutList, 'checkedOn'>): IsoDate {
	const records = [
		...sites.flat().map(({setting}) => setting),
		...[...getOut, ...object].map(({controller}) => controller),
		...(authority ? [authority] : []),
		...helpers,
	];
	const [first] = records.map(({checkedOn}) => checkedOn).sort();
	if (!first) throw new Error('The handout is empty: no collector has a confirmed route; check src/directory.');
	return first;
}
