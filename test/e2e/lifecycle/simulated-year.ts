import type {ServerResponse} from 'node:http';
import {localDay} from '../../../src/core/iso-date.ts';
import type {PageCheck} from '../../../src/core/watch/history.ts';
import type {OwnPage} from '../../../src/storage/own-pages.ts';
import {drawn} from '../../harness/fake-internet.mjs';
import {setBackgroundClock} from '../../harness/settable-clock.mjs';
import {logIn} from '../fake-pages.ts';
import type {Scene} from '../scene.ts';

export const day = 24 * 3_600_000;
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/**
 * The picture that a page shows, by its file, or what else comes of a request for it. `open`: a page without a picture, since a look at a
 * picture takes longer than all the rest of a check.
 */
type Answer = 'portrait-400.jpg' | 'size-40.jpg' | 'open' | 'wall' | 'gone' | 'elsewhere' | 'down' | 'limited' | 'turned-away';

const face = 'portrait-400.jpg';

/** What becomes of each person's page over the year, by the day. */
const lives: Readonly<Record<string, {readonly on: (day: number, asked: number) => Answer} & Pick<OwnPage, 'interval'>>> = {
	// Closes her page, and a redesign opens it again.
	ada: {on: at => (at >= 100 && at < 200 ? 'wall' : face)},
	// Changes nothing, but every fourth answer of her site is none. A site of her own: where it asks for patience, all its pages are left alone.
	bea: {on: (_, asked) => (asked % 4 === 3 ? ((['down', 'limited', 'turned-away', 'wall'] as const)[(asked >> 2) % 4] ?? 'down') : 'open')},
	// Is renamed.
	cy: {on: at => (at < 150 ? 'open' : 'gone'), interval: 'monthly'},
	// Posts a better picture of herself.
	dee: {on: at => (at < 180 ? 'size-40.jpg' : face), interval: 'monthly'},
	// Is renamed, and the old address leads to the new one.
	fay: {on: at => (at < 100 ? 'open' : 'elsewhere'), interval: 'monthly'},
	// Answers nothing for three months.
	hal: {on: at => (at >= 120 && at < 210 ? 'down' : 'open'), interval: 'monthly'},
	// Is never checked without being asked.
	gil: {on: () => 'open', interval: 'by-hand'},
};
export const names = Object.keys(lives);

const addressOf = (name: string): `https://${string}` =>
	name === 'bea' ? 'https://github.com/bea-muster' : `https://www.flickr.com/photos/${name}/`;
export const pages: readonly OwnPage[] = Object.entries(lives).map(([name, {interval}]) => ({
	siteId: name === 'bea' ? 'github' : 'flickr',
	digest: name,
	address: addressOf(name),
	...(interval && {interval}),
}));

/** The year's own day, and what was requested on it. */
export function createYear(start: number) {
	const asked: {readonly name: string; readonly day: number}[] = [];
	const others: string[] = [];
	let now = start;
	let [open, most] = [0, 0];
	const dayOf = (at: number): number => Math.floor((at - start) / day);

	function send({href, hostname, pathname}: URL, response: ServerResponse): void {
		const name = names.find(each => addressOf(each) === href);
		if (name !== undefined) {
			const before = asked.filter(each => each.name === name).length;
			asked.push({name, day: dayOf(now)});
			answerWith(lives[name]?.on(dayOf(now), before) ?? 'gone', response);
			return;
		}
		others.push(href);
		if (hostname !== 'live.staticflickr.com') return void response.writeHead(404).end();
		const file = pathname.includes('size-40') ? 'size-40.jpg' : face;
		response.writeHead(200, {'content-type': 'image/jpeg'}).end(drawn(file));
	}

	return {
		asked,
		others,
		most: () => most,
		now: () => now,
		dayOf,
		/** Today, and the day on which a check ends that began just before midnight. */
		days: () => [localDay(now, zone), localDay(now + 600_000, zone)],
		dateOf: (index: number) => localDay(start + index * day, zone),
		moveTo: (at: number): void => {
			now = at;
		},
		/** A moment later, so that two requests at once are seen as such. */
		answer: (url: URL, response: ServerResponse): true => {
			open += 1;
			most = Math.max(most, open);
			setTimeout(() => {
				open -= 1;
				send(url, response);
			}, 2);
			return true;
		},
	};
}
export type Year = ReturnType<typeof createYear>;

function answerWith(answer: Answer, response: ServerResponse): void {
	switch (answer) {
		case 'wall':
			return void response.writeHead(200, {'content-type': 'text/html'}).end(logIn);
		case 'gone':
			return void response.writeHead(404).end();
		case 'elsewhere':
			return void response.writeHead(302, {location: 'https://www.flickr.com/photos/fay-again/'}).end();
		case 'down':
			return void response.writeHead(502).end();
		case 'limited':
			return void response.writeHead(429, {'retry-after': '7200'}).end();
		case 'turned-away':
			return void response.writeHead(403).end();
		case 'open':
			return void response.writeHead(200, {'content-type': 'text/html'}).end(pageWith());
		default:
			return void response.writeHead(200, {'content-type': 'text/html'}).end(pageWith(answer));
	}
}

const pageWith = (file?: string): string => `<!doctype html><title>Ada Muster</title>
	<meta property="og:title" content="Ada Muster">
	${file ? `<meta property="og:image" content="https://live.staticflickr.com/65535/${file.replace('.jpg', '_abcdef0123.jpg')}">` : ''}
	<script type="application/ld+json">{"@type": "Person", "name": "Ada Muster"}</script>`;

/** What stands there after an alarm. */
interface Round {
	/** When the next alarm is to fire; milliseconds since 1970. */
	readonly nextAt: number;
	readonly badge: string;
	/** The last check of each page, by its digest. */
	readonly last: Readonly<Record<string, PageCheck | undefined>>;
}

/** Moves the clock, fires the alarm, and waits until the background has set the next one: it does so last. */
export async function runAlarm({panel}: Scene, year: Year, at: number): Promise<Round> {
	year.moveTo(at);
	await setBackgroundClock(panel, at, 'watch');
	return panel.evaluate(async before => {
		for (const end = Date.now() + 120_000; Date.now() < end; ) {
			const alarm = await chrome.alarms.get('watch');
			if (alarm && alarm.scheduledTime > before) {
				const {pageHistories = {}} = await chrome.storage.local.get<{pageHistories?: Record<string, {checks: PageCheck[]}>}>(
					'pageHistories',
				);
				return {
					nextAt: alarm.scheduledTime,
					badge: await chrome.action.getBadgeText({}),
					last: Object.fromEntries(Object.entries(pageHistories).map(([digest, {checks}]) => [digest, checks.at(-1)])),
				};
			}
			await new Promise(resolve => setTimeout(resolve, 10));
		}
		throw new Error('The background did not plan another alarm.');
	}, at);
}
