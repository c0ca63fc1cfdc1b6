import styles from './notice.css?inline';

/** Set on the element itself and important: a page's `* {…}` would otherwise reach it from outside. */
const placement = {
	all: 'initial',
	display: 'block',
	position: 'fixed',
	inset: 'auto',
	'inset-inline-end': '16px',
	'inset-block-end': '16px',
	'z-index': '2147483647',
	'max-inline-size': 'calc(100vw - 32px)',
	overflow: 'visible',
	background: 'none',
	'color-scheme': 'light dark',
} as const;

/** An element without a telling name, in the top layer, with a root that the page cannot open. */
export function createHost(document: Document, direction: 'ltr' | 'rtl'): {readonly host: HTMLElement; readonly root: ShadowRoot} {
	const host = document.createElement(randomTag());
	host.dir = direction;
	for (const [property, value] of Object.entries(placement)) host.style.setProperty(property, value, 'important');
	const root = host.attachShadow({mode: 'closed'});
	addStyles(root);
	document.documentElement.append(host);
	// Manual: no light dismiss, and showing it moves no focus.
	host.popover = 'manual';
	host.showPopover?.();
	return {host, root};
}

/** A valid custom element name that no style sheet and no script can know beforehand. */
function randomTag(): string {
	const letters = [...crypto.getRandomValues(new Uint8Array(10))].map(byte => String.fromCharCode(97 + (byte % 26)));
	return `${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`;
}

/** A constructed sheet is beyond the page's content security policy; Firefox refuses it to content scripts, and exempts `<style>`. */
function addStyles(root: ShadowRoot): void {
	try {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(styles);
		root.adoptedStyleSheets = [sheet];
	} catch {
		const style = root.ownerDocument.createElement('style');
		style.textContent = styles;
		root.append(style);
	}
}
