import browser from 'webextension-polyfill';
import {sendMessage} from '../../messaging/send.ts';

/** Handles the "hide the notice" shortcut. The other shortcut opens the popup and is the browser’s own `_execute_action`. */
export function handleCommands(): void {
	browser.commands?.onCommand.addListener((command, tab) => {
		if (command === 'hide-notice' && tab?.id !== undefined) void hideNotice(tab.id);
	});
}

async function hideNotice(tabId: number): Promise<void> {
	try {
		await sendMessage('notice/hide', {}, tabId);
	} catch {
		// No content script runs in this tab, so there is no notice to hide.
	}
}
