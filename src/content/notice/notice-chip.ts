import {exposureBand} from '../../core/report/link-state.ts';
import type {Notice} from '../../messaging/protocol.ts';
import {snake, type WordKey, type Words} from '../../ui/i18n/words.ts';
import {createElement, writeText} from '../host/shadow-host.ts';
import type {ClickGuard} from './click-guard.ts';
import type {HideScope, NoticeActions} from './notice-actions.ts';

export interface ChipActions extends NoticeActions {
	/** Whether the person could see what they clicked. Checked before a lasting choice. */
	readonly judge: ClickGuard['judge'];
}

/** What the chip says and offers. */
export function noticeChip(document: Document, notice: Notice, actions: ChipActions, words: Words): readonly HTMLElement[] {
	const chip = element(document, 'section', 'chip');
	const status = sentence(document, notice, words);
	const onDoubt = (): void => writeText(status, words.say('notice_covered'));
	chip.lang = words.locale;
	chip.dir = words.direction;
	chip.setAttribute('aria-label', words.say('brand'));
	chip.append(close(document, actions, words), figure(document, notice), status, choices(document, notice, {...actions, onDoubt}, words));
	return [chip];
}

function figure(document: Document, {exposure}: Notice): HTMLElement {
	const band = exposureBand(exposure);
	const badge = element(document, 'span', `figure ${band}`);
	writeText(badge, band === 'unknown' ? '?' : String(Math.round(exposure.value)));
	// The sentence says the same.
	badge.setAttribute('aria-hidden', 'true');
	return badge;
}

/** Filled a moment after it is inserted: a screen reader only announces changes inside a status. */
function sentence(document: Document, {sentences}: Notice, {say}: Words): HTMLElement {
	const status = element(document, 'p', 'sentence');
	status.setAttribute('role', 'status');
	// Names the sender, visibly and to screen readers, before the message.
	status.dataset['brand'] = say('brand');
	setTimeout(() => {
		writeText(status, sentences.map(({id, count}) => say(`sentence_${snake(id)}`, {count})).join(' '));
	});
	return status;
}

interface Choices extends ChipActions {
	/** A lasting choice was clicked, perhaps unintentionally. */
	readonly onDoubt: () => void;
}

function choices(document: Document, {isPlaceFixed}: Notice, {onWhy, onHide, judge, onDoubt}: Choices, words: Words): HTMLElement {
	const row = element(document, 'div', 'choices');
	const rest = element(document, 'div', 'rest');
	const lasting = (key: WordKey, scope: HideScope) =>
		button(document, words, key, 'plain', press => {
			const judgement = judge(press);
			if (judgement === 'meant') onHide(scope);
			if (judgement === 'doubtful') onDoubt();
		});
	rest.hidden = true;
	rest.append(lasting('notice_hide_change', 'change'));
	if (!isPlaceFixed) rest.append(lasting('notice_toolbar', 'toolbar'));
	const more = button(document, words, 'notice_more', 'plain', () => {
		rest.hidden = !rest.hidden;
		more.setAttribute('aria-expanded', String(!rest.hidden));
	});
	more.setAttribute('aria-expanded', 'false');
	row.append(button(document, words, 'notice_why', 'strong', onWhy), lasting('notice_hide_site', 'site'), more, rest);
	return row;
}

function close(document: Document, {onHide}: NoticeActions, words: Words): HTMLElement {
	const cross = button(document, words, 'notice_close', 'close', () => onHide('once'));
	writeText(cross, '×');
	return cross;
}

/** Ignores clicks that the page forges: only a person decides here. */
function button(
	document: Document,
	{say}: Words,
	key: WordKey,
	className: string,
	onPress: (press: MouseEvent) => void,
): HTMLButtonElement {
	const made = element(document, 'button', className);
	made.type = 'button';
	writeText(made, say(key));
	// Browsers compute different names from generated text, and a cross has none.
	made.setAttribute('aria-label', say(key));
	made.addEventListener('click', event => {
		if (event.isTrusted) onPress(event);
	});
	return made;
}

function element<Tag extends keyof HTMLElementTagNameMap>(document: Document, tag: Tag, className: string): HTMLElementTagNameMap[Tag] {
	const made = createElement(document, tag) as HTMLElementTagNameMap[Tag];
	made.className = className;
	return made;
}
