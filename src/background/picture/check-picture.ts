import browser from 'webextension-polyfill';
import type {PageArtifacts} from '../../core/page/artifacts.ts';
import {matchesHost} from '../../core/page/host-pattern.ts';
import {isSiteOff} from '../../core/settings/policy.ts';
import {getSite, siteOn} from '../../sites/index.ts';
import type {Site} from '../../sites/site.ts';
import {
	type CheckState,
	forgetPictureCheck,
	type PictureCheck,
	readPictureCheck,
	writePictureCheck,
} from '../../storage/session/picture-checks.ts';
import {readSettingsInForce} from '../../storage/settings-in-force.ts';
import {probeImages} from '../analysis/gather-evidence.ts';
import {offlineReason} from '../analysis/offline-reason.ts';
import {detectFaces} from '../detection/detector.ts';

/** The rules for pages of no site: they know how content systems name the sizes of a picture. */
const anyPage = 'any-page';

/** A look that has not begun. */
export type AskedPicture = Omit<PictureCheck, 'state'>;

/** Whose rules a picture on this page is read by: those of the page's site where the picture is one of its own. */
export function siteIdFor(pageUrl: string, address: string): string {
	const site = URL.canParse(pageUrl) ? siteOn(new URL(pageUrl)) : undefined;
	if (!site || !URL.canParse(address)) return anyPage;
	const {hostname} = new URL(address);
	return site.imageHosts.some(pattern => pattern !== '*' && matchesHost(pattern, hostname)) ? site.id : anyPage;
}

/**
 * Looks at one picture as a stranger gets it, with all the limits of any other look; the page is neither read nor told. Each state is
 * written where the popup sees it, as long as the tab has not moved on and the user has not asked about another picture.
 */
export async function checkPicture(tabId: number, clicked: AskedPicture): Promise<void> {
	// A picture that is part of the page has its own content for an address: megabytes, and nothing to request.
	const asked = {...clicked, address: isAddress(clicked.address) ? clicked.address : ''};
	const tell = (state: CheckState): Promise<void> => writePictureCheck(tabId, {...asked, state});
	await tell({kind: 'working'});
	const found = await stateOf(asked).catch((error: unknown) => {
		console.error('Overexposed could not look at this picture; nothing is known of it.', error);
		return undefined;
	});
	const now = await readPictureCheck(tabId);
	if (now?.state.kind !== 'working' || now.address !== asked.address) return;
	// The popup then shows the page.
	await (found ? tell(found) : forgetPictureCheck(tabId));
}

const isAddress = (text: string): boolean => URL.canParse(text) && new URL(text).protocol === 'https:';

async function stateOf({address, siteId, pageUrl, ...where}: AskedPicture): Promise<CheckState> {
	const inForce = await readSettingsInForce();
	// A picture may be on a page of a site that is switched off, though its own address is elsewhere.
	const pageSite = pageUrl !== undefined && URL.canParse(pageUrl) ? siteOn(new URL(pageUrl))?.id : undefined;
	if ([siteId, pageSite].some(id => id !== undefined && isSiteOff(inForce, id))) return {kind: 'off'};
	if (!isAddress(address)) return {kind: 'no-address'};

	const url = new URL(address);
	const offline = offlineReason(inForce.probe, where, navigator);
	const origin = `https://${url.hostname}/*`;
	if (!offline && !(await browser.permissions.contains({origins: [origin]}))) return {kind: 'no-access', origin};

	const [probed] = await probeImages({
		url,
		site: getSite(siteId),
		page: pageWith(address, getSite(siteId)),
		now: Date.now(),
		bypassCache: false,
		...(offline && {offline}),
		signal: new AbortController().signal,
		detect: detectFaces,
		onProgress: async () => undefined,
	});
	return probed ? {kind: 'seen', image: probed.evidence} : {kind: 'no-address'};
}

/** A page that shows this picture and nothing else. */
const pageWith = (imageUrl: string, {id}: Site): PageArtifacts => ({
	siteId: id,
	pageKind: 'photo',
	robotsMeta: [],
	identity: {},
	images: [{imageUrl, srcset: [], naturalWidth: 0, naturalHeight: 0, displayedWidth: 0, displayedHeight: 0, role: 'photo', hasAlt: false}],
});
