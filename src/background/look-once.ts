import type {PageLook} from '../core/evidence.ts';
import {askForRobotsTxt, type RobotsAnswer, robotsTxtOf} from '../probe/crawl-rules.ts';
import {nameInPage} from '../probe/held-pictures.ts';
import {lookAtPage, type PageSeen} from '../probe/look-at-page.ts';
import {digest} from '../storage/memory.ts';
import {type PageFindings, pageMemory, robotsMemory} from '../storage/session.ts';
import {inTheWholeBrowser} from './limit-at-once.ts';
import {askPatiently} from './patience.ts';

/** What was asked for within a day is not asked for again, unless the user wants it. */
export interface Asking {
	readonly url: URL;
	/** Milliseconds since 1970. */
	readonly now: number;
	/** The user asked again: what was seen before does not count. */
	readonly fresh: boolean;
	readonly signal: AbortSignal;
}

/** @returns the look with the moment it was taken, in milliseconds since 1970 */
export async function lookAtPageOnce(asking: Asking, pictures: readonly string[]): Promise<PageSeen & {readonly at: number}> {
	const {url, now, fresh, signal} = asking;
	const known = fresh ? undefined : await pageMemory.recall(url.href, now);
	if (known) return {...(await toSeen(known.value, pictures)), at: known.at};

	const unasked = (look: PageLook): PageSeen => ({look, pictures: [], directives: []});
	const ask = () => inTheWholeBrowser(() => lookAtPage(url, pictures, signal));
	const seen = await askPatiently(url, now, ask, unasked);
	if (isAnswer(seen.look)) await remember(asking, seen);
	return {...seen, at: now};
}

/** A failure says nothing about the page, so it is not worth keeping. */
const isAnswer = ({kind}: PageLook): boolean => kind === 'content' || kind === 'shell' || kind === 'wall' || kind === 'gone';

async function remember({url, now}: Asking, {pictures, ...findings}: PageSeen): Promise<void> {
	const held = await Promise.all(pictures.map(digestOf));
	await pageMemory.change(url.href, now, () => ({...findings, held}));
}

/** Whether pictures that nobody asked about then stand in the page is not known any more: they are left out. */
async function toSeen({held, ...findings}: PageFindings, pictures: readonly string[]): Promise<PageSeen> {
	const digests = await Promise.all(pictures.map(digestOf));
	return {...findings, pictures: pictures.filter((_, index) => held.includes(digests[index] ?? ''))};
}

const digestOf = (address: string): Promise<string> => digest(nameInPage(new URL(address)));

/** Files that are being asked for, by address: tabs opened together wait for the same one. */
const underWay = new Map<string, Promise<RobotsAnswer>>();

/** One file is the rules of all pages of its host. */
export async function askForRulesOnce(asking: Asking): Promise<RobotsAnswer> {
	const {href} = robotsTxtOf(asking.url);
	const known = asking.fresh ? undefined : await robotsMemory.recall(href, asking.now);
	if (known) return known.value;

	const answer = underWay.get(href) ?? askForRules(asking).finally(() => underWay.delete(href));
	underWay.set(href, answer);
	return answer;
}

/** Not ended when its tab moves on: others may wait for it, and it ends by itself. */
async function askForRules({url, now}: Asking): Promise<RobotsAnswer> {
	const address = robotsTxtOf(url);
	const ask = async () => ({look: await inTheWholeBrowser(() => askForRobotsTxt(url))});
	const {look} = await askPatiently<{look: RobotsAnswer}>(address, now, ask, limited => ({look: limited}));
	if (look.kind === 'file' || look.kind === 'none') await robotsMemory.change(address.href, now, () => look);
	return look;
}
