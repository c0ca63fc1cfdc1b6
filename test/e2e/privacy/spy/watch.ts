/** Runs in a page before its body, must be self-contained, and records everything that happens. */
export function watchItself(): void {
	const seen = new Set<string>();
	const spy = {seen, isOurs: true};
	const {stringify} = JSON;
	const isExtensions = (text: string) => (/-extension:|overexposed/i.test(text) ? `by an extension: ${text}` : '');
	const here = (text: string) => text.replaceAll(location.href, 'HERE').replaceAll(location.host, 'HOST');
	const lag = {longest: 0};

	/** Built-in functions that have been replaced. */
	const foreign = (): readonly string[] => {
		const print = Function.prototype.toString;
		const isForeign = (value: unknown) => typeof value === 'function' && !/\[native code\]\s*\}$/.test(print.call(value));
		return Object.getOwnPropertyNames(window).flatMap(name => {
			const {value} = Object.getOwnPropertyDescriptor(window, name) ?? {};
			const owners = [value, value?.prototype].filter(owner => owner && owner !== window && /function|object/.test(typeof owner));
			return owners.flatMap((owner, index) =>
				Object.entries(Object.getOwnPropertyDescriptors(owner as object)).flatMap(([key, {value: inner, get, set}]) =>
					[inner, get, set].some(isForeign) ? [`${name}${index ? '.prototype' : ''}.${key}`] : [],
				),
			);
		});
	};
	const foreignAtFirst = foreign();

	// Code in the page's own world that calls any of these is noticed. An extension has its own world.
	const watched: readonly object[] = [window, JSON, console, history, customElements, Object, Reflect].concat(
		[Window, Document, Node, Element, HTMLElement, HTMLImageElement, ShadowRoot, Storage, XMLHttpRequest, History].map(
			({prototype}) => prototype as never,
		),
	);
	const wanted =
		/^(?:query|get|closest|attach|append|create|matches|fetch|parse|stringify|log|warn|error|push|replace|define|set|remove|current|natural|src|alt|text|inner|outer|shadow|post|open|send)/;
	/** Browser automation calls these in the page. */
	const ignored = new Set(['getPrototypeOf', 'getOwnPropertyDescriptor', 'removeEventListener']);
	const note = (name: string) => seen.add(`called ${name} ${isExtensions(String(new Error().stack))}`);
	for (const target of watched) {
		for (const [name, property] of Object.entries(Object.getOwnPropertyDescriptors(target))) {
			if (!property.configurable || ignored.has(name) || !wanted.test(name)) continue;
			const wrap = <T>(original: (...values: unknown[]) => T) =>
				function (this: unknown, ...values: unknown[]): T {
					if (!spy.isOurs) note(name);
					return original.apply(this === undefined ? window : this, values);
				};
			if (typeof property.value === 'function') Object.defineProperty(target, name, {...property, value: wrap(property.value)});
			else if (property.get && target !== window) Object.defineProperty(target, name, {...property, get: wrap(property.get)});
		}
	}

	// Into how many mutations the parser divides a page depends on how its bytes arrive.
	let isParsed = false;
	const mutations = new MutationObserver(records => {
		for (const {type, target, attributeName, addedNodes, removedNodes} of records) {
			if (isParsed && !spy.isOurs)
				seen.add(`mutation ${type} of ${target.nodeName} ${attributeName ?? ''} +${addedNodes.length} -${removedNodes.length}`);
		}
	});
	mutations.observe(document, {childList: true, subtree: true, attributes: true, characterData: true});
	addEventListener('DOMContentLoaded', () => {
		mutations.takeRecords();
		isParsed = true;
	});

	const events =
		'message error unhandledrejection rejectionhandled securitypolicyviolation toggle beforetoggle slotchange scroll scrollend blur focus focusin focusout visibilitychange fullscreenchange selectionchange animationstart transitionrun popstate hashchange storage copy keydown click pointerdown beforeinput contextmenu resize beforeprint afterprint pagehide load';
	for (const type of events.split(' ')) {
		addEventListener(
			type,
			event => {
				if (spy.isOurs) return;
				const target = event.target instanceof Element ? event.target.localName : '';
				const {message, filename, blockedURI, origin} = event as ErrorEvent & SecurityPolicyViolationEvent & MessageEvent;
				const said = [message, filename, blockedURI, origin].filter(Boolean).join(' ');
				seen.add(`event ${type} ${target} ${here(said)} ${isExtensions(event.composedPath().join())}`);
			},
			true,
		);
	}

	// Buffered: a picture may have come before this script runs.
	const entries = new PerformanceObserver(list => {
		for (const {entryType, name} of list.getEntries()) seen.add(`${entryType} ${here(name)}`);
	});
	for (const type of ['resource', 'mark', 'measure', 'navigation']) entries.observe({type, buffered: true});
	// Long tasks and layout shifts depend on the machine, so only those that name an extension count.
	new PerformanceObserver(list => {
		for (const entry of list.getEntries()) {
			const named = isExtensions(stringify(entry));
			if (named) seen.add(named);
		}
	}).observe({
		entryTypes: PerformanceObserver.supportedEntryTypes.filter(type => /long|layout-shift|element|paint|event|visibility/.test(type)),
	});

	addEventListener('DOMContentLoaded', () => {
		const sizes = new ResizeObserver(entries => {
			for (const {target, contentRect} of entries) seen.add(`size of ${target.localName} ${contentRect.width} ${contentRect.height}`);
		});
		for (const element of document.querySelectorAll('html, body, body *')) sizes.observe(element);
	});
	const waited = (last: number) =>
		setTimeout(() => {
			lag.longest = Math.max(lag.longest, performance.now() - last);
			waited(performance.now());
		});
	waited(performance.now());

	navigator.serviceWorker.addEventListener('message', ({data}) => seen.add(`worker asked for ${here(String(data))}`));
	// With trusted types, a page would notice a script that is set as plain text.
	const {trustedTypes} = window as {
		trustedTypes?: {createPolicy: (name: string, rules: object) => {createScriptURL: (url: string) => string}};
	};
	const trust = trustedTypes?.createPolicy('spy', {createScriptURL: (url: string) => url});
	const worker = '/page-own/worker.js';
	void navigator.serviceWorker.register(trust?.createScriptURL(worker) ?? worker, {scope: '/'}).then(() => seen.add('worker registered'));

	const isNew = (name: string) => !foreignAtFirst.includes(name);
	Object.defineProperty(window, 'spy', {
		value: Object.assign(spy, {isOurs: false, lag, foreignAtFirst, newlyForeign: () => foreign().filter(isNew)}),
	});
}
