/**
 * JSON as exports write it: X puts `window.YTD.tweets.part0 =` in front, Telegram once wrote control characters as `\x01`, Flickr writes
 * them raw. `undefined` where it is no JSON at all.
 */
export function parseJson(text: string): unknown {
	const start = text.search(/[[{]/);
	if (start < 0) return undefined;
	const body = start > 0 ? text.slice(start) : text;
	return tryParse(body) ?? tryParse(repair(body));
}

function tryParse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

const repair = (text: string): string =>
	text
		.replace(/\\x([0-9a-f]{2})/gi, '\\u00$1')
		// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that JSON forbids inside a text.
		.replace(/[\u0000-\u001f]/g, ' ')
		.replace(/;\s*$/, '');
