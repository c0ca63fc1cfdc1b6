import type {CommonNames} from '../site.ts';

/**
 * Names that are never a person's on any site and that links around pictures lead to, also in the plural with an s. A page has only these:
 * whether it is a person's at all, the background decides, which has all of them ({@link CommonNames}).
 */
const usual =
	/^(?:about|account|album|all|article|blog|board|categories|category|collection|contact|discover|edit|event|explore|feed|gallery|group|help|home|image|latest|library|live|login|media|member|message|movies|music|new|news|page|people|photo|picks|place|play|playlist|popular|post|press|privacy|pro|profile|random|search|setting|shared|shop|show|signin|signup|stories|story|support|tag|term|top|trending|upload|user|video|view|watch)s?$/i;

export const isUsualName = (name: string): boolean => usual.test(name);

/** What a page of a site has instead of all common names. Whether a sub-domain is somebody's, the background decides. */
export const usualNames: CommonNames = {isNeverAPerson: isUsualName, isNeverAnOwner: () => false};
