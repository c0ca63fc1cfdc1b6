import {checklistFor, type RouteItem, type SettingItem} from '../../core/checklist/checklist.ts';
import type {IsoDate} from '../../core/iso-date.ts';
import type {Help, Organisation, SupervisoryAuthority} from '../../core/records/authority.ts';
import {isInEea} from '../../core/records/eea.ts';
import type {Jurisdiction} from '../../core/records/jurisdiction.ts';
import type {PrivacySetting} from '../../core/records/privacy-setting.ts';
import {authoritiesFor, organisationsFor} from '../../directory/authority.ts';
import {collectors, platforms, settingsFor} from '../../directory/index.ts';

/** What a room chose. Nobody's name, and nothing of one person alone. */
export interface GroupChoice {
	readonly siteIds: readonly string[];
	/** Where the people in the room live; absent: not said. */
	readonly country?: Jurisdiction;
	/** Among those of a country that has several. */
	readonly authorityId?: string;
}

/** What a room takes home. Only what a source confirms: paper cannot be put right. */
export interface HandoutList {
	/** Each site's settings, the one that closes most first. */
	readonly sites: readonly (readonly [SettingItem, ...SettingItem[]])[];
	/** Ways out of services that search by face. */
	readonly getOut: readonly RouteItem[];
	readonly object: readonly RouteItem[];
	readonly authority?: SupervisoryAuthority;
	readonly helpers: readonly Organisation[];
	/** The day on which the oldest of these records was checked. */
	readonly checkedOn: IsoDate;
}

/** Six sites, and what follows them, fill two pages. */
export const mostSites = 6;

/** Two a site: a third is not read on paper. */
const mostSettings = 2;
const mostHelpers = 3;

/** Sites whose setting somebody confirmed, for a room to choose from. Deleting an account is no setting to begin with. */
export const sitesForHandout: readonly PrivacySetting[] = platforms.flatMap(settings => settings.filter(isForHandout).slice(0, 1));

export const firstSites: readonly string[] = ['instagram', 'facebook', 'tiktok', 'linkedin'];

export function handoutListFor({siteIds, country, authorityId}: GroupChoice): HandoutList {
	const sites = siteIds.slice(0, mostSites).flatMap(siteItems);
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

function siteItems(siteId: string): readonly (readonly [SettingItem, ...SettingItem[]])[] {
	const items = checklistFor({site: siteId}, {settings: settingsFor(siteId).filter(isForHandout), controllers: []}).filter(isSetting);
	const [first, ...others] = items.slice(0, mostSettings);
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

/** What an organisation does for one person; whoever stands beside people comes before whoever explains. */
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
	if (!first) throw new Error('A handout with nothing on it: collectors has lost every confirmed way out.');
	return first;
}
