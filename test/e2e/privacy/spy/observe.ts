/** What the page notices in itself now, one line each. @param words to search for */
export type Inspection = (words: readonly string[]) => Promise<readonly string[]>;

/** Runs in a page after `watchItself`, must be self-contained, and adds `spy.inspect`. */
export function inspectItself(): void {
	interface Watching {
		readonly seen: Set<string>;
		readonly foreignAtFirst: readonly string[];
		readonly newlyForeign: () => readonly string[];
		isOurs: boolean;
		inspect?: Inspection;
	}
	const {spy} = window as unknown as {spy: Watching};
	const query = document.querySelectorAll.bind(document);
	const styleOf = getComputedStyle.bind(window);
	const find: ((...options: unknown[]) => boolean) | undefined = Reflect.get(window, 'find')?.bind(window);
	const names = (target: object) => Reflect.ownKeys(target).map(String).sort();
	const here = (text: string) => text.replaceAll(location.href, 'HERE').replaceAll(location.host, 'HOST');
	/** Puppeteer leaves globals of its own. */
	const isPages = (name: string) => !/puppeteer|^__/.test(name);
	// The spy itself has replaced many functions.
	const patchedByUs = spy.newlyForeign();
	const before = {window: names(window), document: names(document)};

	const points = Array.from({length: 26}, (_, x) => Array.from({length: 18}, (_, y) => [50 * x + 5, 50 * y + 5] as const)).flat();
	const added = (target: object, known: readonly string[]) => names(target).filter(name => !known.includes(name) && isPages(name));
	const styles = (element: Element, pseudo?: string) => {
		const style = styleOf(element, pseudo);
		return Array.from(style, name => style.getPropertyValue(name)).join();
	};

	async function inspect(words: readonly string[]): Promise<readonly string[]> {
		const all = [...query('*')];
		const patched = spy.newlyForeign().filter(name => !patchedByUs.includes(name));
		const found = words.filter(word => {
			getSelection()?.removeAllRanges();
			return find?.(word, false, false, true);
		});
		getSelection()?.removeAllRanges();
		const at = points.flatMap(([x, y]) => [document.elementFromPoint(x, y), ...document.elementsFromPoint(x, y)]);
		const carets = points.map(([x, y]) => document.caretPositionFromPoint?.(x, y)?.offsetNode.nodeName);
		const {scrollWidth, scrollHeight, clientWidth} = document.documentElement;
		const workers = await navigator.serviceWorker.getRegistrations();
		return [
			`globals ${added(window, before.window)} ${added(document, before.document)}`,
			`attributes ${all.flatMap(({localName, attributes}) => [...attributes].map(({name, value}) => `${localName}[${name}=${value}]`)).map(here)}`,
			`foreign functions ${spy.foreignAtFirst} ${patched}`,
			`chrome ${Reflect.ownKeys(Reflect.get(window, 'chrome') ?? {}).map(String)} ${typeof Reflect.get(window, 'browser')}`,
			`open roots ${all.filter(({shadowRoot}) => shadowRoot).map(({localName}) => localName)}`,
			`defined ${all.filter(element => element.matches(':not(:defined)')).map(({localName}) => localName)}`,
			`sheets ${[...document.styleSheets].map(({href, cssRules}) => `${href} ${cssRules.length}`)} ${document.adoptedStyleSheets.length}`,
			`frames ${window.length}`,
			`elements ${all.length}`,
			`at points ${[...new Set(at.map(element => element?.localName))].sort()} ${[...new Set(carets)].sort()}`,
			here(`styles ${all.map(element => styles(element) + styles(element, '::before')).join('|')}`),
			`sizes ${scrollWidth} ${scrollHeight} ${clientWidth} ${scrollX} ${scrollY} ${innerWidth} ${innerHeight}`,
			`text ${document.documentElement.innerText} ${document.title}`,
			`focus ${document.activeElement?.localName} ${getSelection()?.rangeCount}`,
			`animations ${document.getAnimations().length}`,
			`fonts ${document.fonts.size}`,
			`history ${history.length} ${JSON.stringify(history.state)}`,
			`found ${found}`,
			`html ${here(document.documentElement.outerHTML)}`,
			`kept ${[document.cookie, names(localStorage), names(sessionStorage), (await indexedDB.databases()).map(({name}) => name), await caches.keys()].join(';')}`,
			`workers ${workers.map(({scope}) => here(scope))}`,
			`entries ${[...new Set(performance.getEntries().map(({entryType, name}) => here(`${entryType} ${name}`)))].filter(entry => !/^(?:visibility|paint|largest|first|long|layout|event|element)/.test(entry)).sort()}`,
			`fetched by extensions ${performance.getEntries().filter(entry => /-extension:|overexposed/i.test(JSON.stringify(entry))).length}`,
		];
	}

	// So that the text of this script is not mistaken for a trace.
	document.currentScript?.remove();
	spy.inspect = async words => {
		spy.isOurs = true;
		const lines = await inspect(words);
		spy.isOurs = false;
		return [...lines, ...[...spy.seen].sort()];
	};
}
