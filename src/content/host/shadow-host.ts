import {property} from '../../dom/query.ts';
import {hideWithoutHeartbeat} from './heartbeat.ts';

export interface HostOptions {
	readonly styles: string;
	/** CSS properties that position the element itself. */
	readonly placement: Readonly<Record<string, string>>;
	readonly direction: 'ltr' | 'rtl';
}

export interface Host {
	readonly host: HTMLElement;
	readonly root: ShadowRoot;
	/** Where to append content. Clicks pass through the host and this element to the page; only controls take them. */
	readonly content: HTMLElement;
}

/**
 * A `div`, of which every page has many, in the top layer, with a shadow root that the page cannot open. `popover` is its only
 * attribute; its styles are inside the root.
 */
export function createHost(document: Document, {styles, placement, direction}: HostOptions): Host {
	const host = createElement(document, 'div');
	const root = host.attachShadow({mode: 'closed'});
	addStyles(root, `${hostRule({...common, ...placement, direction})}${notPrinted}${shownText}${styles}`);
	// Manual: no light dismiss, and showing it does not move the focus.
	host.popover = 'manual';
	property(document, 'documentElement').append(host);
	host.showPopover?.();
	const content = createElement(document, 'div');
	root.append(content);
	hideWithoutHeartbeat(content);
	return {host, root, content};
}

/** Robust against a page that names an image `createElement`. */
export const createElement = <Tag extends string>(document: Document, tag: Tag) =>
	property(document, 'createElement').call(document, tag) as Tag extends keyof HTMLElementTagNameMap
		? HTMLElementTagNameMap[Tag]
		: HTMLElement;

const common = {
	all: 'initial',
	display: 'block',
	position: 'fixed',
	'z-index': '2147483647',
	overflow: 'visible',
	background: 'none',
	// Hidden content leaves a box behind, which must not catch clicks meant for the page.
	'pointer-events': 'none',
	'color-scheme': 'light dark',
	contain: 'layout style',
} as const;

/**
 * A page's `* {…}` and the element's own `style` would otherwise apply from outside. `important` inside a shadow tree beats
 * `important` outside of it (CSS Cascading and Inheritance 4, 6.1).
 */
const hostRule = (style: Readonly<Record<string, string>>): string =>
	`:host {${Object.entries(style)
		.map(([property, value]) => `${property}: ${value} !important;`)
		.join('')}}\n`;

/** Later than the host's rule, so that it wins. */
const notPrinted = '@media print {:host {display: none !important}}\n';

const shownText = '[data-text]::before {content: attr(data-text)}\n';

/**
 * Sets an element's visible text. Not as a text node: a page could search for it with `find()`, and in Firefox the resulting
 * selection reveals the root.
 */
export function writeText(element: HTMLElement, text: string): void {
	element.dataset['text'] = text;
}

/** A constructed sheet is exempt from the page's content security policy. Firefox refuses it to content scripts, but exempts `<style>`. */
function addStyles(root: ShadowRoot, styles: string): void {
	try {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(styles);
		root.adoptedStyleSheets = [sheet];
	} catch {
		const style = createElement(property(root, 'ownerDocument'), 'style');
		style.textContent = styles;
		root.append(style);
	}
}
