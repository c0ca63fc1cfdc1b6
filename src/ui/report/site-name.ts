import {settingFor} from '../../directory/index.ts';

/** Software of the fediverse with no setting of ours to name it by. */
const serverNames: Readonly<Record<string, string>> = {lemmy: 'Lemmy', misskey: 'Misskey', peertube: 'PeerTube'};

/** The name people know a site by. @param thisWebsite what to call a page of no site */
export const siteNameOf = (siteId: string, thisWebsite: string): string =>
	siteId === 'any-page' ? thisWebsite : (settingFor(siteId)?.platform ?? serverNames[siteId] ?? siteId);
