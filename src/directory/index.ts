import type {Controller} from '../core/records/controller.ts';
import type {PrivacySetting} from '../core/records/privacy-setting.ts';

type Settings = readonly [PrivacySetting, ...PrivacySetting[]];

const files = Object.values(import.meta.glob<Settings>('./settings/*.ts', {eager: true, import: 'settings'}));
const bySite = new Map(files.map(list => [list[0].siteId, list]));

/** Every setting of every site. A new file in `settings/` is enough. */
export const settings: readonly PrivacySetting[] = files.flat();

/** Every platform with a record, by name. */
export const platforms: readonly Settings[] = [...files].sort(([a], [b]) => a.platform.localeCompare(b.platform, 'en'));

/** Every setting of a site worth changing, the one that closes most first; empty for a site without a record. */
export const settingsFor = (siteId: string): readonly PrivacySetting[] => bySite.get(siteId) ?? [];

/** The setting that closes most of what a scraper uses. */
export const settingFor = (siteId: string): PrivacySetting | undefined => bySite.get(siteId)?.[0];

/** Everybody with a record, by name. A new file in `controllers/` is enough. */
export const controllers: readonly Controller[] = Object.values(
	import.meta.glob<Controller>('./controllers/*/*.ts', {eager: true, import: 'controller'}),
).sort((a, b) => a.name.localeCompare(b.name, 'en'));

/**
 * Those a person gets out of or objects to about any page: whoever takes faces, pictures or records from elsewhere. A platform is
 * asked through its settings, and a police force by its own letter.
 */
export const collectors: readonly Controller[] = controllers.filter(({kind}) => kind !== 'platform' && kind !== 'police');

export const findController = (id: string): Controller | undefined => controllers.find(controller => controller.id === id);

/** Who runs a platform, where it could be established. */
export const controllerOf = (siteId: string): Controller | undefined => controllers.find(({sites}) => sites?.includes(siteId));
