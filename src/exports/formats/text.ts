/**
 * Text of a data file. Exports are UTF-8, with or without a mark at the start; VK's are windows-1251, which is hardly ever valid UTF-8.
 */
export function decodeText(bytes: Uint8Array): string {
	try {
		return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
	} catch {
		// `windows-1251` is part of the Encoding Standard, so every browser and Node have it.
		return new TextDecoder('windows-1251').decode(bytes);
	}
}

/**
 * Facebook and Instagram write the bytes of UTF-8 as if each were a character: `Ã©` for `é`. Text that is right already stays as it is,
 * since a lone `é` is no valid UTF-8.
 */
export function repairEncoding(text: string): string {
	if (!/[\u0080-\u00ff]/.test(text) || /[\u0100-\uffff]/.test(text)) return text;
	const bytes = Uint8Array.from(text, letter => letter.charCodeAt(0));
	try {
		return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
	} catch {
		return text;
	}
}

/** The text of a piece of HTML, as posts on Mastodon and X have it. A tag holds no other, so that many that never close cost no more than one. */
export const withoutTags = (html: string): string =>
	html
		.replace(/<br\s*\/?>|<\/p>/gi, '\n')
		.replace(/<[^<>]*>/g, '')
		.replace(/&(amp|lt|gt|quot|#39|apos|nbsp);/g, (_, name: string) => entities[name] ?? '')
		.trim();

const entities: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', '#39': '’', apos: '’', nbsp: ' '};
