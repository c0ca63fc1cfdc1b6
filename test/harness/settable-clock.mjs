// A copy of the built extension whose background has a clock that a test sets: the package as it is, and one file that runs before it.
import {cpSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

const key = 'clock-of-the-test';

/**
 * @param {string} extension folder of the built extension
 * @returns {string} the copy's folder, for the caller to remove
 */
export function withSettableClock(extension) {
	const folder = mkdtempSync(path.join(tmpdir(), 'overexposed-clock-'));
	cpSync(extension, folder, {recursive: true});
	const file = path.join(folder, 'manifest.json');
	const {background, ...manifest} = JSON.parse(readFileSync(file, 'utf8'));
	const [first] = background.scripts ?? [background.service_worker];
	writeFileSync(path.join(folder, 'clock.js'), `(${runClock})('${key}');`);
	writeFileSync(path.join(folder, 'clock-first.js'), `import './clock.js';\nimport './${first}';\n`);
	const changed = background.scripts ? {scripts: ['clock-first.js']} : {service_worker: 'clock-first.js'};
	writeFileSync(file, JSON.stringify({...manifest, background: {...background, ...changed}}));
	return folder;
}

/**
 * What the background is told: how far its clock is ahead of the real one, and which alarm to fire. `id`: so that it does so once.
 *
 * @typedef {{id: number, ahead: number, alarm?: string | undefined}} Command
 */

/**
 * Runs in the background before its own code. One that starts again reads the time first: its own reads of storage come after that, and
 * browsers answer them in their order. Alarms are fired here, too, since Chromium takes a second for each.
 *
 * @param {string} stored where the command is stored
 */
function runClock(stored) {
	const RealDate = Date;
	let ahead = 0;
	globalThis.Date = new Proxy(RealDate, {
		construct: (target, parts) => Reflect.construct(target, parts.length > 0 ? parts : [target.now() + ahead]),
		get: (target, name) => (name === 'now' ? () => target.now() + ahead : Reflect.get(target, name)),
	});
	const {onAlarm} = chrome.alarms;
	const addListener = onAlarm.addListener.bind(onAlarm);
	/** @type {((alarm: chrome.alarms.Alarm) => void)[]} */
	const listeners = [];
	onAlarm.addListener = listener => {
		listeners.push(listener);
		addListener(listener);
	};
	let last = 0;
	/** @param {Command | undefined} command @param {number} [done] the last one before this start */
	const follow = (command, done = 0) => {
		if (!command || command.id <= last) return;
		last = command.id;
		ahead = command.ahead;
		const {alarm} = command;
		if (alarm !== undefined && command.id > done)
			for (const listener of listeners) listener(/** @type {chrome.alarms.Alarm} */ ({name: alarm, scheduledTime: Date.now()}));
		void chrome.storage.session.set({[stored]: command.id});
	};
	const start = async () => {
		const [local, session] = await Promise.all([chrome.storage.local.get(stored), chrome.storage.session.get(stored)]);
		follow(/** @type {Command} */ (local[stored]), /** @type {number} */ (session[stored]));
	};
	void start();
	chrome.storage.local.onChanged.addListener(({[stored]: change}) => follow(/** @type {Command} */ (change?.newValue)));
}

/**
 * Sets the clock of the background, and waits until it goes by it.
 *
 * @param {import('puppeteer-core').Page} panel an extension page
 * @param {number} now milliseconds since 1970, later than the real time
 * @param {string} [alarm] to fire then
 */
export const setBackgroundClock = (panel, now, alarm) =>
	panel.evaluate(
		async (stored, to, name) => {
			const before = /** @type {Record<string, Command | undefined>} */ (await chrome.storage.local.get(stored))[stored];
			const id = (before?.id ?? 0) + 1;
			await chrome.storage.local.set({[stored]: {id, ahead: to - Date.now(), ...(name !== undefined && {alarm: name})}});
			// Whatever is said to it starts a background that was stopped.
			chrome.runtime.sendMessage('wake up').catch(() => undefined);
			for (const end = Date.now() + 60_000; Date.now() < end; await new Promise(resolve => setTimeout(resolve, 5)))
				if ((await chrome.storage.session.get(stored))[stored] === id) return;
			throw new Error('The background does not go by the clock of the test.');
		},
		key,
		now,
		alarm,
	);
