import browser from 'webextension-polyfill';
import {sendMessage} from '../../messaging/send.ts';

/** "Explain this page" is the browser's own `_execute_action`; this is the other one. */
export function handleCommands(): void {
	browser.commands?.onCommand.addListener((command, tab) => {
		if (command === 'hide-notice' && tab?.id !== undefined) void hideNotice(tab.id);
	});
}

async function hideNotice(tabId: number): Promise<void> {
	try {
		await sendMessage('notice/hide', {}, tabId);
	} catch {
		// No page of ours in this tab: there is no notice to hide.
	}
}
