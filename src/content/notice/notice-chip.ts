import type {Notice} from '../../messaging/protocol.ts';
import type {WordKey, Words} from '../../ui/i18n/words.ts';
import {createElement, writeText} from '../host/shadow-host.ts';

export interface ChipActions {
	readonly onWhy: () => void;
	/** Closes the notice, this time only. Nothing in a page makes a choice that lasts. */
	readonly onClose: () => void;
}

/** What the chip says and offers. */
export function noticeChip(document: Document, notice: Notice, {onWhy, onClose}: ChipActions, words: Words): HTMLElement {
	const chip = element(document, 'section', 'chip');
	chip.lang = words.locale;
	chip.dir = words.direction;
	chip.setAttribute('aria-label', words.say('brand'));
	const cross = button(document, words, 'notice_close', 'close', onClose);
	writeText(cross, '×');
	const step = element(document, 'p', 'step');
	writeText(step, notice.step);
	const why = button(document, words, 'notice_why', 'strong', onWhy);
	chip.append(cross, figure(document, notice), sentence(document, notice, words), step, why);
	return chip;
}

function figure(document: Document, {band, figure, range, title}: Notice): HTMLElement {
	const badge = element(document, 'span', `figure ${band}`);
	const between = element(document, 'small', '');
	badge.setAttribute('role', 'img');
	badge.setAttribute('aria-label', title);
	writeText(badge, figure);
	// From right to left, a range would be turned round.
	between.dir = 'ltr';
	writeText(between, range);
	badge.append(between);
	return badge;
}

/** Filled a moment after it is inserted: a screen reader only announces changes inside a status. */
function sentence(document: Document, {sentence}: Notice, {say}: Words): HTMLElement {
	const status = element(document, 'p', 'sentence');
	status.setAttribute('role', 'status');
	// Names the sender, visibly and to screen readers, before the message.
	status.dataset['brand'] = say('brand');
	setTimeout(() => writeText(status, sentence));
	return status;
}

/** Ignores clicks that the page forges: only a person decides here. */
function button(document: Document, {say}: Words, key: WordKey, className: string, onPress: () => void): HTMLButtonElement {
	const made = element(document, 'button', className);
	made.type = 'button';
	writeText(made, say(key));
	// Browsers compute different names from generated text, and a cross has none.
	made.setAttribute('aria-label', say(key));
	made.addEventListener('click', ({isTrusted}) => isTrusted && onPress());
	return made;
}

function element<Tag extends keyof HTMLElementTagNameMap>(document: Document, tag: Tag, className: string): HTMLElementTagNameMap[Tag] {
	const made = createElement(document, tag) as HTMLElementTagNameMap[Tag];
	made.className = className;
	return made;
}
