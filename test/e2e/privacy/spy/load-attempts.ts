/** The ways in which a page can load a file, each with its outcome. */
export type Outcomes = Readonly<Record<string, string>>;

/**
 * Runs in a page and must be self-contained: tries to load addresses in every way that a page has.
 * @returns for each address the outcome of each way, without the address itself
 */
export async function tryToLoadAll(addresses: readonly string[]): Promise<readonly Outcomes[]> {
	const ended = (element: HTMLElement, parent: Element = document.head, found: () => string | undefined = () => '') =>
		new Promise<string>(resolve => {
			for (const type of ['load', 'error']) element.addEventListener(type, () => resolve(`${type} ${found()}`));
			parent.append(element);
		}).finally(() => element.remove());
	const made = (name: string, properties: object): HTMLElement => Object.assign(document.createElement(name), properties);
	const told = (promise: Promise<unknown>) =>
		promise.then(
			answer => (answer instanceof Response ? `${answer.type} ${answer.status}` : 'came'),
			error => `${error.name} ${error.message}`,
		);
	const heard = (target: EventTarget, ...types: readonly string[]) =>
		new Promise<string>(resolve => {
			for (const type of types) target.addEventListener(type, () => resolve(type));
		});
	/** The test tools would rewrite a plain `import()`. */
	const importModule: (address: string) => Promise<unknown> = new Function('address', 'return import(address)') as never;

	const ways: Readonly<Record<string, (address: string) => Promise<string>>> = {
		fetch: address => told(fetch(address)),
		'fetch, not to read': address => told(fetch(address, {mode: 'no-cors'})),
		'fetch, head': address => told(fetch(address, {method: 'HEAD'})),
		XMLHttpRequest: address => {
			const request = new XMLHttpRequest();
			const end = heard(request, 'load', 'error');
			request.open('GET', address);
			request.send();
			return end;
		},
		import: address => told(importModule(address)),
		image: address => ended(made('img', {src: address})),
		script: address => ended(made('script', {src: address})),
		'style sheet': address => ended(made('link', {rel: 'stylesheet', href: address})),
		preload: address => ended(made('link', {rel: 'preload', as: 'fetch', href: address})),
		frame: address => {
			const frame = made('iframe', {src: address}) as HTMLIFrameElement;
			return ended(frame, document.body, () => frame.contentDocument?.contentType);
		},
		object: address => ended(made('object', {data: address}), document.body),
		worker: async address => {
			try {
				return await heard(new Worker(address), 'message', 'error');
			} catch (error) {
				return String((error as Error).name);
			}
		},
	};

	const atOnce = 10;
	/** There is always an outcome; this names a way that has none. */
	const timeout = () => new Promise<string>(resolve => setTimeout(() => resolve('nothing'), 60_000));
	const outcomeOf = async (address: string): Promise<Outcomes> => {
		const plainly = (text: string) => text.replaceAll(address, 'ADDRESS').replaceAll(new URL(address).host || '-', 'HOST');
		const came = await Promise.all(
			Object.entries(ways).map(async ([way, ask]) => [way, plainly(await Promise.race([ask(address), timeout()]))] as const),
		);
		return {
			...Object.fromEntries(came),
			entries: [...new Set(performance.getEntriesByName(address).map(({entryType}) => entryType))].join(),
		};
	};

	performance.setResourceTimingBufferSize(1e6);
	const outcomes: Outcomes[] = [];
	for (let start = 0; start < addresses.length; start += atOnce)
		outcomes.push(...(await Promise.all(addresses.slice(start, start + atOnce).map(outcomeOf))));
	return outcomes;
}
