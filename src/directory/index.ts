import type {Controller} from '../core/records/controller.ts';
import type {PrivacySetting} from '../core/records/privacy-setting.ts';
import {type DescribedSite, describedSites} from '../sites/facts.ts';

type Settings = readonly [PrivacySetting, ...PrivacySetting[]];

const sites = new Map(describedSites.map(site => [site.id, site]));
const records = describedSites.flatMap(settingsIn);
const bySite = new Map(records.map(list => [list[0].siteId, list]));

/** One list, or none for a site without a setting. */
function settingsIn({id, name, settings: own}: DescribedSite): readonly Settings[] {
	const [first, ...others] = own.map((setting): PrivacySetting => ({siteId: id, platform: name, ...setting}));
	return first ? [[first, ...others]] : [];
}

/** The name of a site, the same everywhere. */
export const findSiteName = (siteId: string): string | undefined => sites.get(siteId)?.name;

/** Whether a statement about "social media" covers the site. */
export const isSocialNetwork = (siteId: string): boolean => sites.get(siteId)?.isSocialNetwork ?? false;

/** Every setting of every site. Each stands in its site's own file. */
export const settings: readonly PrivacySetting[] = records.flat();

/** Every platform with a record, by name. */
export const platforms: readonly Settings[] = [...records].sort(([a], [b]) => a.platform.localeCompare(b.platform, 'en'));

/** Every setting of a site worth changing, the one that closes most first; empty for a site without a record. */
export const settingsFor = (siteId: string): readonly PrivacySetting[] => bySite.get(siteId) ?? [];

/** The setting that closes most of what a scraper uses. */
export const settingFor = (siteId: string): PrivacySetting | undefined => bySite.get(siteId)?.[0];

/** Every controller, by name. To add one, add a file to the folder of its kind in `controllers/`. */
export const controllers: readonly Controller[] = Object.values(
	import.meta.glob<Controller>('./controllers/*/*.ts', {eager: true, import: 'controller'}),
).sort((a, b) => a.name.localeCompare(b.name, 'en'));

/**
 * Those from which people opt out, or to which they object, whatever the page: whoever takes faces, pictures or records from elsewhere.
 * Platforms have settings for that, and police forces a letter of their own.
 */
export const collectors: readonly Controller[] = controllers.filter(({kind}) => kind !== 'platform' && kind !== 'police');

export const findController = (id: string): Controller | undefined => controllers.find(controller => controller.id === id);

/** Who runs a platform, where it could be established. */
export const controllerOf = (siteId: string): Controller | undefined => controllers.find(({sites}) => sites?.includes(siteId));
