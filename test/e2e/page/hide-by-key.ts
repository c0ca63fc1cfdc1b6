import {evaluateInWindow} from '../../harness/firefox-window.mjs';
import type {Kind, Scene} from '../scene.ts';

/** A test's keys do not reach the browser's shortcuts, so this triggers the command directly. */
export async function hideByKey(kind: Kind, {browser, tabId}: Scene, url: string): Promise<void> {
	if (kind === 'firefox') return evaluateInWindow(browser, `(${doInWindow})(window, 'H')`);
	const worker = await (await browser.waitForTarget(target => target.type() === 'service_worker')).worker();
	await worker?.evaluate(
		id => (chrome.commands.onCommand as unknown as {dispatch: (...told: unknown[]) => void}).dispatch('hide-notice', {id}),
		await tabId(url),
	);
}

/** Runs in Firefox's window, which has a `<key>` for each shortcut of an extension. */
function doInWindow(window: Window, letter: string): void {
	const key = window.document.querySelector(`keyset[id^="ext-keyset-id"] key[key="${letter}"]`);
	if (!key) throw new Error(`Firefox's window has no shortcut with ${letter} for the extension.`);
	(key as unknown as {doCommand: () => void}).doCommand();
}
