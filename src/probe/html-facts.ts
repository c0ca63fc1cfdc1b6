/** What can be told from a page's HTML without running it. A service worker has no DOM parser. */
export interface HtmlFacts {
	/** By property or name, lower case; the first of each. */
	readonly meta: ReadonlyMap<string, string>;
	/** Directives of robots metas, as `crawler: directive`, or `directive` for all. */
	readonly robots: readonly string[];
	readonly title: string;
	readonly hasPerson: boolean;
	readonly hasPasswordField: boolean;
	/** Whether the page holds this picture's address, in any of the spellings scripts and attributes use. */
	readonly holds: (pictureUrl: string) => boolean;
}

/** Crawlers whose own meta tag may stand beside `robots`. */
const robotsNames = /^(?:robots|googlebot(?:-image|-news)?|bingbot)$/;

export function readHtml(html: string): HtmlFacts {
	const metas = [...html.matchAll(/<meta\b[^>]{0,4000}>/gi)].slice(0, 300).map(([tag]) => readMeta(tag));
	const meta = new Map(metas.reverse().map(({name, content}) => [name, content]));
	const plain = html.replaceAll('\\/', '/').replaceAll('\\u002F', '/');
	return {
		meta,
		robots: metas.filter(({name}) => robotsNames.test(name)).flatMap(({name, content}) => directives(name, content)),
		title: decode(/<title[^>]*>([^<]{0,1000})/i.exec(html)?.[1] ?? '').trim(),
		hasPerson: /"@type"\s*:\s*"(?:Person|ProfilePage)"|schema\.org\/Person\b/.test(plain),
		hasPasswordField: /<input\b[^>]{0,1000}type=["']?password/i.test(html),
		holds: pictureUrl => plain.includes(decodePath(pictureUrl)),
	};
}

function readMeta(tag: string): {readonly name: string; readonly content: string} {
	const name = attribute(tag, 'property') ?? attribute(tag, 'name') ?? attribute(tag, 'http-equiv') ?? '';
	return {name: name.toLowerCase(), content: attribute(tag, 'content') ?? ''};
}

function attribute(tag: string, name: string): string | undefined {
	const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(tag);
	const value = match?.[1] ?? match?.[2] ?? match?.[3];
	return value === undefined ? undefined : decode(value);
}

const entities: Readonly<Record<string, string>> = {amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', '#39': "'", '#x27': "'"};

const decode = (text: string): string => text.replace(/&(#?\w{1,8});/g, (whole, name: string) => entities[name.toLowerCase()] ?? whole);

/** The path names the picture; signatures and sizes in the query differ from one answer to the next. */
function decodePath(pictureUrl: string): string {
	const url = new URL(pictureUrl);
	return url.hostname + url.pathname;
}

export function directives(crawler: string, content: string): readonly string[] {
	return content
		.toLowerCase()
		.split(',')
		.map(directive => directive.trim())
		.filter(directive => directive !== '')
		.map(directive => (crawler === 'robots' ? directive : `${crawler}: ${directive}`));
}
