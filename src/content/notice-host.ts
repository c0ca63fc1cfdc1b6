/** Set on the element itself and important: a page's `* {…}` would otherwise reach it from outside. */
const commonPlacement = {
	all: 'initial',
	display: 'block',
	position: 'fixed',
	'z-index': '2147483647',
	overflow: 'visible',
	background: 'none',
	'color-scheme': 'light dark',
} as const;

export interface HostOptions {
	readonly styles: string;
	/** CSS properties of the element itself: where it stands. */
	readonly placement: Readonly<Record<string, string>>;
}

export interface Host {
	readonly host: HTMLElement;
	readonly root: ShadowRoot;
}

/** An element without a telling name, in the top layer, with a root that the page cannot open. */
export function createHost(document: Document, direction: 'ltr' | 'rtl', {styles, placement}: HostOptions): Host {
	const host = document.createElement(randomTag());
	host.dir = direction;
	for (const [property, value] of Object.entries({...commonPlacement, ...placement})) host.style.setProperty(property, value, 'important');
	const root = host.attachShadow({mode: 'closed'});
	addStyles(root, styles);
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
function addStyles(root: ShadowRoot, styles: string): void {
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
