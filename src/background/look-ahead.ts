import type {ImageArtifact, PageArtifacts} from '../core/artifacts.ts';
import type {PictureEvidence} from '../core/evidence.ts';
import {getSite} from '../sites/index.ts';
import {readSettings} from '../storage/policy.ts';
import {pictureMemory} from '../storage/session.ts';
import {askInTurn, type Look} from './gather-evidence.ts';
import {askForRulesOnce} from './look-once.ts';
import {maxAtOnce} from './manners.ts';
import {renditions} from './renditions.ts';
import {reasonForSilence} from './silence.ts';
import {detectFaces, startDetector} from './vision-host.ts';

/** Looks begun for a page that is still coming to rest. */
interface Ahead {
	readonly url: string;
	readonly abort: AbortController;
	readonly pictures: ReadonlyMap<string, Promise<PictureEvidence>>;
}

/** What this start of the worker has begun. Lost with it, nothing is missing: the analysis asks for what it was not handed. */
const aheads = new Map<number, Ahead>();

/**
 * Begins what the report will need, while the page comes to rest: the detector, the host's rules, the first pictures. Nothing is judged,
 * kept or shown before the page is read again at rest; a picture that shows other renditions by then is asked for as if nothing had been.
 */
export async function lookAhead(tabId: number, url: string, page: PageArtifacts): Promise<void> {
	dropAhead(tabId);
	if (reasonForSilence((await readSettings()).probe, navigator)) return;

	const abort = new AbortController();
	const look: Look = {
		url: new URL(url),
		site: getSite(page.siteId),
		page,
		now: Date.now(),
		fresh: false,
		signal: abort.signal,
		detect: detectFaces,
		onProgress: async () => undefined,
	};
	const images = await unknownAmong(page.images.slice(0, maxAtOnce), look.now);
	if (images.length === 0) return;

	// Another may have been told of while this one waited.
	dropAhead(tabId);
	startDetector();
	askForRulesOnce(look).catch(ignore);
	aheads.set(tabId, {url, abort, pictures: new Map(images.map(image => [keyOf(look, image), begin(look, image)]))});
}

/** Hands over what was begun for this page; from now on it ends with the run. */
export function takeAhead(tabId: number, url: string, signal: AbortSignal): Look['begun'] {
	const ahead = aheads.get(tabId);
	if (ahead?.url !== url) return undefined;

	aheads.delete(tabId);
	signal.addEventListener('abort', () => ahead.abort.abort(), {once: true});
	return (look, image) => ahead.pictures.get(keyOf(look, image));
}

/** The page was left before it came to rest. */
export function dropAhead(tabId: number): void {
	aheads.get(tabId)?.abort.abort();
	aheads.delete(tabId);
}

async function unknownAmong(images: readonly ImageArtifact[], now: number): Promise<readonly ImageArtifact[]> {
	const known = await Promise.all(images.map(({currentSrc}) => pictureMemory.recall(currentSrc, now)));
	return images.filter((_, index) => known[index] === undefined);
}

function begin(look: Look, image: ImageArtifact): Promise<PictureEvidence> {
	const evidence = askInTurn(look, image);
	// Whoever is handed it hears of its failure; if nobody is, nobody needs to.
	evidence.catch(ignore);
	return evidence;
}

const ignore = (): void => undefined;

const keyOf = ({site}: Look, image: ImageArtifact): string =>
	renditions(image, site.enlarge)
		.map(({href}) => href)
		.join(' ');
