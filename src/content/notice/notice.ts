import {property, queryFirst} from '../../dom/query.ts';
import type {Notice} from '../../messaging/protocol.ts';
import type {Words} from '../../ui/i18n/words.ts';
import {createHost} from '../host/shadow-host.ts';
import {textsFrom} from '../host/texts.ts';
import {freeCorner} from './free-corner.ts';
import {isIntact, isRootPlain} from './is-intact.ts';
import styles from './notice.css?inline';
import {noticeChip} from './notice-chip.ts';

interface Shown {
	readonly host: HTMLElement;
	readonly chip: HTMLElement;
	/** Milliseconds since 1970. */
	readonly at: number;
}

export interface NoticeActions {
	readonly onWhy: () => void;
	/** The notice has appeared. */
	readonly onShown: () => void;
}

/** Milliseconds between checks that the notice looks like itself. */
const pause = 250;
/** Milliseconds for which the notice waits for a page that shows a dialog, or hides itself while it loads. */
const waitsFor = 60_000;
/** Milliseconds after which it goes by itself, unless somebody points at it. The badge keeps what it said. */
export const shownFor = 30_000;

/**
 * One size, so that it tells neither the language nor the verdict; a higher one where the window is too narrow for the first. In CSS
 * pixels, so that it can be placed before it is there. The longest texts fit without scrolling.
 */
const sizeIn = (windowWidth: number) => (windowWidth < 400 ? {width: 368, height: 292} : {width: 368, height: 232});

/**
 * Shows the chip in a corner of the page. It says what was found and asks for nothing. It never takes the focus, and the page
 * can neither read it nor click its buttons. As soon as it no longer looks like itself, it goes.
 *
 * @returns a function that removes it; calling it twice is harmless
 */
export function showNotice(notice: Notice, {onWhy, onShown}: NoticeActions, words: Words = textsFrom(notice.texts)): () => void {
	const startedAt = Date.now();
	let shown: Shown | undefined;
	const remove = (): void => {
		clearInterval(timer);
		window.removeEventListener('keydown', onKey, true);
		shown?.host.remove();
	};
	const onKey = ({isTrusted, key}: KeyboardEvent): void => {
		if (shown && isTrusted && key === 'Escape') remove();
	};
	const show = (): Shown => {
		const size = sizeIn(window.innerWidth);
		const placement = {
			inset: 'auto',
			...freeCorner(document, size, words.direction === 'rtl'),
			'inline-size': `${size.width}px`,
			'block-size': `${size.height}px`,
			'max-inline-size': 'calc(100vw - 32px)',
			'max-block-size': 'calc(100vh - 32px)',
		};
		const {host, content} = createHost(document, {styles, placement, direction: words.direction});
		const isSeen = (): boolean => isIntact(document, host, chip);
		const chip = noticeChip(document, notice, {onWhy: () => (isSeen() ? onWhy() : remove()), onClose: remove}, words);
		content.append(chip);
		return {host, chip, at: Date.now()};
	};
	const check = (): void => {
		const isNew = !shown && mayShow(document);
		if (isNew) shown = show();
		if (!shown) {
			if (Date.now() - startedAt > waitsFor) remove();
			return;
		}

		const {host, chip, at} = shown;
		const isOver = Date.now() - at > shownFor && !chip.matches(':hover, :focus-within');
		if (isOver || !isIntact(document, host, chip)) remove();
		else if (isNew) onShown();
	};

	const timer = setInterval(check, pause);
	window.addEventListener('keydown', onKey, true);
	check();
	return remove;
}

/** An open dialog makes everything beside it inert, and nobody could close the notice. */
const mayShow = (document: Document): boolean =>
	isRootPlain(document) && !queryFirst(document, 'dialog:modal') && !property(document, 'fullscreenElement');
