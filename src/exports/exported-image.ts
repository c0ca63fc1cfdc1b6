import type {ImageRole} from '../core/page/artifacts.ts';
import type {ArchiveEntry} from './archive/archive.ts';

export const platformIds = [
	'instagram',
	'facebook',
	'google-photos',
	'x',
	'tumblr',
	'flickr',
	'mastodon',
	'whatsapp',
	'telegram',
	'snapchat',
	'tiktok',
	'linkedin',
	'vk',
	'pinterest',
	'reddit',
	'bluesky',
] as const;
/** Whose export it is. */
export type PlatformId = (typeof platformIds)[number];

/**
 * Who an export says a picture was shown to. `link`: anybody who has its address. `friends`: also a choice of them. `group`: the people in a
 * chat. `owner`: nobody else. Absent wherever an export is silent, which is *unknown*.
 */
export const exportAudiences = ['public', 'link', 'followers', 'friends', 'group', 'owner'] as const;
export type ExportAudience = (typeof exportAudiences)[number];

/** A place that an export names. Both coordinates or none, in degrees. */
export interface ExportedPlace {
	readonly latitude?: number;
	readonly longitude?: number;
	readonly name?: string;
}

/** A post, or an album, that several pictures belong to. */
export interface ImageGroup {
	/** The same for all its pictures. */
	readonly key: string;
	readonly title?: string;
}

/** What an export says about one of its pictures. Absent: the export does not say. All of it stays in memory. */
export interface ImageFacts {
	readonly role?: ImageRole;
	readonly audience?: ExportAudience;
	/** When it was posted or taken, milliseconds since 1970. */
	readonly time?: number;
	readonly place?: ExportedPlace;
	readonly taggedPeople?: number;
	readonly caption?: string;
	readonly post?: ImageGroup;
	readonly album?: ImageGroup;
	/** Where the owner can see the post; https only. */
	readonly postUrl?: string;
	/** Out of sight already. */
	readonly state?: 'archived' | 'deleted';
	/** Shared, forwarded or posted by somebody else: it is not the owner's to hide. */
	readonly isOthers?: boolean;
}

export interface ExportedImage extends ImageFacts {
	readonly entry: ArchiveEntry;
	/** Absent for a pile of pictures that belongs to no export. */
	readonly platform?: PlatformId;
	/** The same picture elsewhere in the export. */
	readonly copies: readonly ArchiveEntry[];
}

/** An export without picture files: what it tells about them nevertheless. */
export interface LinksOnly {
	readonly platform: PlatformId;
	/** Pictures, videos or posts with pictures that it lists. */
	readonly listed: number;
	/** How many of them it says are public; absent where it does not say. */
	readonly publicOnes?: number;
	/** How many of them name a place. */
	readonly withPlace?: number;
}

export interface ReadExport {
	readonly images: readonly ExportedImage[];
	readonly platforms: readonly PlatformId[];
	readonly linksOnly: readonly LinksOnly[];
	/** Pictures that the export's data name and no part that was given holds. */
	readonly missing: number;
	/** Of pictures whose data may belong to one of several: their place and time are left unknown. */
	readonly ambiguous: number;
	/** Data files that could not be read. */
	readonly unreadableData: number;
	readonly videos: number;
	/** Empty files. */
	readonly empty: number;
	/** Pictures in messages, which are left out. */
	readonly inMessages: number;
	/** Whether a platform's data came as web pages only, which say less than JSON. */
	readonly isHtmlOnly: boolean;
	/** The address of the owner's own profile on a platform, where the export has it. */
	readonly profileUrls: Readonly<Partial<Record<PlatformId, string>>>;
}
