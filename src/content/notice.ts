import type {Notice} from '../messaging/protocol.ts';
import type {Words} from '../ui/words.ts';
import {wordsFrom} from './content-words.ts';
import styles from './notice.css?inline';
import {noticeChip} from './notice-chip.ts';
import {createHost} from './notice-host.ts';

/** For how long a person does not want to see it. `once` is only this time. */
export type HideScope = 'once' | 'site' | 'change' | 'toolbar';

export interface NoticeActions {
	readonly onWhy: () => void;
	readonly onHide: (scope: HideScope) => void;
}

const corner = {
	inset: 'auto',
	'inset-inline-end': '16px',
	'inset-block-end': '16px',
	'max-inline-size': 'calc(100vw - 32px)',
};

/**
 * Shows the chip in the corner of the page. It says what was seen and asks for nothing; it never takes the focus, and the page
 * can neither read it nor press its buttons.
 *
 * @returns takes it away again; doing so twice is harmless.
 */
export function showNotice(notice: Notice, {onWhy, onHide}: NoticeActions, words: Words = wordsFrom(notice.texts)): () => void {
	const {host, root} = createHost(document, {styles, placement: corner, direction: words.direction});
	const remove = (): void => {
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
	root.append(...noticeChip(document, notice, {onWhy, onHide: hide}, words));
	return remove;
}
