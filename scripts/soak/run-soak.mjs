// One soak: stretches of one browser's life, each followed by several short ones that begin with a start.
import path from 'node:path';
import {root} from '../prepare.mjs';
import {actions} from './actions.mjs';
import {createAwaiter} from './await-report.mjs';
import {openJournal} from './journal.mjs';
import {createRandom} from './random.mjs';
import {findGrowth} from './verdict.mjs';
import {openWatched} from './watched.mjs';

/** Milliseconds. Growth shows only in a long one; the longest action awaits four lost reports, one after another. */
const stretches = {long: 8 * 60_000, short: 20_000, betweenSamples: 15_000, action: 5 * 60_000};
/** Short stretches after each long one. */
const starts = 6;

/**
 * @param {object} options
 * @param {import('../../test/harness/find-browser.mjs').Kind} options.kind
 * @param {string} options.extension folder
 * @param {number} options.minutes
 * @param {number} options.seed
 * @param {(requests: readonly import('../../test/harness/internet.mjs').RecordedRequest[]) => readonly string[]} options.breachesOf
 */
export async function runSoak({kind, extension, minutes, seed, breachesOf}) {
	const random = createRandom(seed);
	const journal = openJournal(path.join(root, `node_modules/.cache/overexposed/soak/${kind}-${seed}.jsonl`));
	const found = {
		outcomes: /** @type {import('./verdict.mjs').Outcome[]} */ ([]),
		growth: /** @type {string[]} */ ([]),
		breaches: /** @type {string[]} */ ([]),
		/** Actions that the browser or its driver did not carry out. */
		faults: /** @type {string[]} */ ([]),
		samples: /** @type {import('./verdict.mjs').Sample[]} */ ([]),
		...{starts: 0, actions: 0, requests: 0},
	};
	const end = Date.now() + minutes * 60_000;
	// The short ones first: a soak of a minute has starts, too.
	for (let round = 1; Date.now() < end; round++) {
		const length = round % (starts + 1) === 0 ? stretches.long : stretches.short;
		await live({kind, extension, random, journal, found, breachesOf, end: Math.min(end, Date.now() + length)});
	}
	return {...found, journal: journal.file};
}

/**
 * @typedef {Awaited<ReturnType<typeof runSoak>>} Found
 * @param {object} life
 * @param {import('../../test/harness/find-browser.mjs').Kind} life.kind
 * @param {string} life.extension
 * @param {import('./random.mjs').Random} life.random
 * @param {import('./journal.mjs').Journal} life.journal
 * @param {Omit<Found, 'journal'>} life.found
 * @param {Parameters<typeof runSoak>[0]['breachesOf']} life.breachesOf
 * @param {number} life.end milliseconds since 1970
 */
async function live({kind, extension, random, journal: {note}, journal, found, breachesOf, end}) {
	found.starts += 1;
	note('start', {round: found.starts});
	const watched = await openWatched(kind, extension, journal);
	/** @type {import('./verdict.mjs').Sample[]} */
	const samples = [];
	const soak = {watched, random, open: [], note, awaits: createAwaiter(watched, note, found.outcomes)};
	let lastSample = Date.now();
	let faultsInARow = 0;
	while (Date.now() < end && faultsInARow < 5) {
		const action = choose(random);
		note('action', {name: action.name});
		found.actions += 1;
		const {hung, stop} = hangsAfter(stretches.action);
		try {
			await Promise.race([action(soak), hung]);
			await watched.writeDown();
			faultsInARow = 0;
			if (Date.now() - lastSample < stretches.betweenSamples) continue;
			lastSample = Date.now();
			samples.push(await watched.sample());
			note('sample', samples.at(-1));
		} catch (error) {
			faultsInARow += 1;
			found.faults.push(`${action.name}: ${String(error).split('\n', 1)[0]}`);
			note('fault', {action: action.name, error: error instanceof Error ? error.stack : String(error)});
			// Of a driver that does not answer, nothing more can be had.
			if (error instanceof Hung) break;
			soak.open = await pagesLeft(soak.open);
		} finally {
			stop();
		}
	}

	await watched.end();
	found.requests += watched.internet.requests.length;
	found.breaches.push(...breachesOf(watched.internet.requests));
	found.growth.push(...findGrowth(samples));
	found.samples.push(...samples);
}

class Hung extends Error {}

/** A promise that rejects after so long: browsers' drivers sometimes never answer, as when a page is closed while it loads. @param {number} milliseconds */
function hangsAfter(milliseconds) {
	/** @type {ReturnType<typeof setTimeout> | undefined} */
	let timer;
	/** @type {Promise<never>} */
	const hung = new Promise((_, reject) => {
		timer = setTimeout(() => reject(new Hung(`not over after ${milliseconds / 60_000} minutes`)), milliseconds);
	});
	hung.catch(() => undefined);
	return {hung, stop: () => clearTimeout(timer)};
}

/** @param {import('./random.mjs').Random} random */
function choose(random) {
	const all = actions.flatMap(([times, action]) => Array.from({length: times}, () => action));
	return random.pick(all);
}

/** After a fault nothing is known about them. @param {readonly import('puppeteer-core').Page[]} open @returns {Promise<never[]>} */
async function pagesLeft(open) {
	await Promise.all(open.map(page => page.close().catch(() => undefined)));
	return [];
}
