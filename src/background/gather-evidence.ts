import type {ImageArtifact, PageArtifacts} from '../core/artifacts.ts';
import type {CrawlRules, Evidence, NotAsked, PageLook, PictureEvidence, VisionOutcome} from '../core/evidence.ts';
import {expiresAt} from '../core/expiry.ts';
import {unsignedAddress} from '../core/unsigned-address.ts';
import {judgeRobotsTxt} from '../probe/crawl-rules.ts';
import {lookAtPicture, type PictureSeen} from '../probe/look-at-picture.ts';
import type {Site} from '../sites/site.ts';
import {type PictureFindings, pictureMemory} from '../storage/session.ts';
import {inParallel} from './in-parallel.ts';
import {inTheWholeBrowser} from './limit-at-once.ts';
import {type Asking, askForRulesOnce, lookAtPageOnce} from './look-once.ts';
import {maxAtOnce, maxPictures} from './manners.ts';
import {askPatiently} from './patience.ts';
import {hostsToAsk} from './picture-hosts.ts';
import {renditions} from './renditions.ts';

export interface Look extends Asking {
	readonly site: Site;
	readonly page: PageArtifacts;
	/** Why nothing may be asked now; absent where it may. */
	readonly silent?: NotAsked;
	readonly detect: (bytes: ArrayBuffer, contentType: string, signal: AbortSignal) => Promise<VisionOutcome>;
	readonly onProgress: (done: number, total: number) => Promise<void>;
	/** A picture whose look was begun before, if it was. */
	readonly begun?: (look: Look, image: ImageArtifact) => Promise<PictureEvidence> | undefined;
}

/** The page and its pictures as a stranger gets them. Nothing here judges: that is `assess`. */
export async function gatherEvidence(look: Look): Promise<Evidence> {
	const {url} = look;
	const [{held, ...seen}, pictures] = await Promise.all([seePage(look), seePictures(look)]);
	const inPage = ({image}: PictureEvidence) => addressesOf(look, image).some(address => held.includes(address)) && {inPage: true};
	const named = pictures.map(picture => ({...picture, ...inPage(picture), ...unsignedName(look, picture.image)}));
	return {url: url.href, page: asOfNow(look, seen.look), ...seen, pictures: named};
}

function unsignedName({site}: Look, {currentSrc}: ImageArtifact): Pick<PictureEvidence, 'unsigned'> {
	const unsigned = unsignedAddress(new URL(currentSrc), site.expiry, site.pictureParameters);
	return unsigned === undefined ? {} : {unsigned};
}

/** Asked again, the page in the tab is still the one from before: what it said of being open counts only while a stranger gets it. */
function asOfNow({page, fresh}: Look, {kind}: PageLook): PageArtifacts {
	if (!fresh || kind === 'content') return page;
	const {audience, signedIn, ...rest} = page;
	return {...rest, ...(audience && audience !== 'public' && {audience}), ...(signedIn && {signedIn})};
}

/** The page may hold another rendition than the one shown: it is the same picture. */
const addressesOf = ({site}: Look, image: ImageArtifact): readonly string[] => renditions(image, site.enlarge).map(({href}) => href);

interface SeenPage {
	readonly look: PageLook;
	readonly rules: CrawlRules;
	/** When the page was looked at; milliseconds since 1970. */
	readonly takenAt: number;
	/** Pictures whose address stands in the page. */
	readonly held: readonly string[];
}

async function seePage(asked: Look): Promise<SeenPage> {
	const {url, page, now: takenAt, silent} = asked;
	if (silent) return {look: {kind: 'not-asked', reason: silent}, rules: {robotsTxt: {kind: 'unread'}, directives: []}, takenAt, held: []};

	const addresses = page.images.flatMap(image => addressesOf(asked, image));
	const [{look, pictures, at, ...rules}, robotsTxt] = await Promise.all([lookAtPageOnce(asked, addresses), askForRulesOnce(asked)]);
	return {look, rules: {...judgeRobotsTxt(robotsTxt, url), ...rules}, takenAt: at, held: pictures};
}

async function seePictures(look: Look): Promise<readonly PictureEvidence[]> {
	const asked = look.page.images.slice(0, maxPictures);
	let done = 0;
	await look.onProgress(done, asked.length);
	const seen = await inParallel(maxAtOnce, asked, async image => {
		const evidence = await seePicture(look, image);
		done += 1;
		await look.onProgress(done, asked.length);
		return evidence;
	});
	return [...seen, ...look.page.images.slice(maxPictures).map(image => unasked(look, image, 'budget'))];
}

async function seePicture(look: Look, image: ImageArtifact): Promise<PictureEvidence> {
	if (look.silent) return unasked(look, image, look.silent);

	const known = (await pictureMemory.recall(image.currentSrc, look.now))?.value;
	if (known && !look.fresh) return {...known, image};

	const {image: _, ...asked} = await (look.begun?.(look, image) ?? askInTurn(look, image));
	const findings = withEarlierFaces(asked, known);
	if (isAnswered(findings)) await pictureMemory.change(image.currentSrc, look.now, () => findings);
	return {...findings, image};
}

export const askInTurn = (look: Look, image: ImageArtifact): Promise<PictureEvidence> =>
	inTheWholeBrowser(() => askForPicture(look, image));

/** A picture that is refused now shows the faces it showed: what closed is the way to it. */
const withEarlierFaces = (now: PictureFindings, earlier: PictureFindings | undefined): PictureFindings =>
	now.vision.kind === 'not-looked' && earlier?.vision.kind === 'faces'
		? {...now, vision: earlier.vision, ...(earlier.largestWidth !== undefined && {largestWidth: earlier.largestWidth})}
		: now;

/** The largest rendition first: it is what a scraper takes. What is shown is asked for last, and is certain to exist. */
async function askForPicture(look: Look, image: ImageArtifact): Promise<PictureEvidence> {
	const hosts = hostsToAsk(look.url, look.site, look.page);
	let evidence: PictureEvidence | undefined;
	let largerMayExist = false;
	// Its tab may have moved on while it waited.
	if (look.signal.aborted) return unasked(look, image, 'budget');
	for (const address of renditions(image, look.site.enlarge)) {
		const ask = () => lookAtPicture(address, hosts, look.signal);
		const {bytes, contentType, ...seen} = await askPatiently<PictureSeen>(address, look.now, ask, limited => ({look: limited}));
		evidence = {...base(look, image, address), ...seen, vision: {kind: 'not-looked'}};
		if (!bytes) {
			largerMayExist ||= seen.look.kind !== 'refused' && seen.look.kind !== 'gone';
			continue;
		}

		const vision = await look.detect(bytes, contentType ?? '', look.signal);
		return {...evidence, vision, ...(vision.kind === 'faces' && !largerMayExist && {largestWidth: vision.width})};
	}

	return evidence ?? unasked(look, image, 'foreign-host');
}

const unasked = (look: Look, image: ImageArtifact, reason: NotAsked): PictureEvidence => ({
	...base(look, image, new URL(image.currentSrc)),
	look: {kind: 'not-asked', reason},
	vision: {kind: 'not-looked'},
});

function base({site}: Look, image: ImageArtifact, address: URL): Pick<PictureEvidence, 'image' | 'expiresAt'> {
	const end = expiresAt(address, site.expiry);
	return {image, ...(end !== undefined && {expiresAt: end})};
}

/** A failure says nothing about the picture, so it is not worth keeping. */
const isAnswered = ({look, vision}: PictureFindings): boolean =>
	look.kind === 'refused' || look.kind === 'gone' || (look.kind === 'served' && vision.kind === 'faces');
