import type {Notice} from '../../messaging/protocol.ts';
import type {Words} from '../../ui/i18n/words.ts';
import {createHost} from '../host/shadow-host.ts';
import {textsFrom} from '../host/texts.ts';
import {guardClicks, type Judgement} from './click-guard.ts';
import styles from './notice.css?inline';
import type {HideScope, NoticeActions} from './notice-actions.ts';
import {noticeChip} from './notice-chip.ts';

const corner = {
	inset: 'auto',
	'inset-inline-end': '16px',
	'inset-block-end': '16px',
	'max-inline-size': 'calc(100vw - 32px)',
};

/**
 * Shows the chip in the corner of the page. It says what was found and asks for nothing. It never takes the focus, and the page
 * can neither read it nor click its buttons. A lasting choice takes a click on something visible: if the notice may have
 * been covered, it moves to the top and says why nothing happened.
 *
 * @returns a function that removes it; calling it twice is harmless
 */
export function showNotice(notice: Notice, {onWhy, onHide}: NoticeActions, words: Words = textsFrom(notice.texts)): () => void {
	const {host, root, content} = createHost(document, {styles, placement: corner, direction: words.direction});
	const guard = guardClicks(document, host);
	const judge = (press: MouseEvent): Judgement => {
		const judgement = guard.judge(press);
		if (judgement === 'doubtful') {
			bringToTop(host, root);
			guard.beginAgain();
		}
		return judgement;
	};
	const remove = (): void => {
		guard.stop();
		window.removeEventListener('keydown', onKey, true);
		host.remove();
	};
	const hide = (scope: HideScope): void => {
		remove();
		onHide(scope);
	};
	const onKey = (event: KeyboardEvent): void => {
		if (event.isTrusted && event.key === 'Escape') hide('once');
	};

	window.addEventListener('keydown', onKey, true);
	content.append(...noticeChip(document, notice, {onWhy, onHide: hide, judge}, words));
	return remove;
}

/** Showing it again puts it above the rest of the top layer. Keyboard focus stays where it was. */
function bringToTop(host: HTMLElement, root: ShadowRoot): void {
	const focused = root.activeElement;
	// A page may have removed the attribute, and with it the notice from the top layer.
	host.popover = 'manual';
	host.hidePopover?.();
	host.showPopover?.();
	if (focused instanceof HTMLElement) focused.focus();
}
