import {render} from 'preact';
import {sendMessage} from '../../messaging/send.ts';
import {forgetPictureCheck, type PictureCheck, readPictureCheck, watchPictureCheck} from '../../storage/session/picture-checks.ts';
import {WordsContext} from '../../ui/i18n/use-words.ts';
import type {Words} from '../../ui/i18n/words.ts';
import {PictureView} from './picture-view.tsx';

/**
 * Shows the picture that the user asked about in its context menu, and the page once they want that. A result that was shown is forgotten:
 * the next click on the toolbar is about the page.
 *
 * @param showPage shows the page; called at once where nobody asked about a picture
 */
export async function showPictureFirst(root: Element, tabId: number, words: Words, showPage: () => void): Promise<void> {
	let shows: 'page' | 'picture' = 'page';
	let isWaiting = false;
	const {documentElement} = root.ownerDocument;
	const show = (check: PictureCheck): void => {
		shows = 'picture';
		root.ownerDocument.title = words.say('brand');
		documentElement.lang = words.locale;
		documentElement.dir = words.direction;
		render(
			<WordsContext.Provider value={words}>
				<PictureView check={check} onGrant={origin => void grant(origin, tabId)} onPage={() => void toPage()} />
			</WordsContext.Provider>,
			root,
		);
		isWaiting = check.state.kind === 'working' || check.state.kind === 'no-access';
		if (!isWaiting) void forgetPictureCheck(tabId);
	};
	const toPage = async (): Promise<void> => {
		isWaiting = false;
		shows = 'page';
		await forgetPictureCheck(tabId);
		render(null, root);
		showPage();
	};

	const check = await readPictureCheck(tabId);
	if (check) show(check);
	else showPage();
	// The popup may open before the look has begun.
	watchPictureCheck(tabId, next => {
		// Forgotten before there was a result: the tab has moved on to another page.
		if (!next) {
			if (isWaiting) void toPage();
			return;
		}
		if (shows === 'page') render(null, root);
		show(next);
	});
}

async function grant(origin: string, tabId: number): Promise<void> {
	// Must come first: after any await the browser no longer treats this as a response to a click.
	if (await chrome.permissions.request({origins: [origin]})) await sendMessage('picture/check', {tabId});
}
