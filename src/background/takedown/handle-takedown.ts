import {handle} from '../../messaging/handle.ts';
import {whereShown} from '../analysis/where-shown.ts';
import {checkGone} from './check-gone.ts';
import {readLinkedPage} from './read-linked-page.ts';
import {readPageOf} from './read-page.ts';

/** What the dashboard asks for about a picture to be taken down. */
export function handleTakedown(): void {
	handle('takedown/read', ({tabId}) => readPageOf(tabId));
	handle('takedown/read-linked', ({tabId, url}) => readLinkedPage(tabId, url));
	handle('takedown/check-gone', ({pageUrl, imageUrls}, sender) => checkGone(pageUrl, imageUrls, whereShown(sender)));
}
