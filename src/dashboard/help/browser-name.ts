/** In the order in which they are to be tried: each also bears the names of those below it. */
const browsers: readonly (readonly [name: string, pattern: RegExp])[] = [
	['Edge', /Edg(?:A|iOS)?\/(\d+)/],
	['Opera', /OPR\/(\d+)/],
	['Firefox', /Firefox\/(\d+)/],
	['Chrome', /Chrome\/(\d+)/],
];

const systems: readonly (readonly [name: string, pattern: RegExp])[] = [
	['Windows', /Windows/],
	['Android', /Android/],
	['ChromeOS', /CrOS/],
	['macOS', /Mac OS X/],
	['Linux', /Linux/],
];

/** Browser, major version and system, such as “Firefox 153, Linux”: what a problem is looked for with, and nothing finer. */
export function browserName(userAgent: string): string {
	const [name, pattern] = browsers.find(([, each]) => each.test(userAgent)) ?? [];
	const [system] = systems.find(([, each]) => each.test(userAgent)) ?? [];
	const browser = name && pattern && `${name} ${pattern.exec(userAgent)?.[1]}`;
	return [browser, system].filter(Boolean).join(', ');
}
