/** Bytes of a page as text, in the encoding that the page says: byte order mark, header, `<meta>`, else UTF-8 (HTML, 13.2.3.2). */
export function decodePage(bytes: Uint8Array<ArrayBuffer>, contentType: string | null): string {
	const label = markOf(bytes) ?? charsetIn(contentType ?? '') ?? metaCharset(bytes) ?? 'utf-8';
	return decoderFor(label).decode(bytes);
}

function markOf([first, second]: Uint8Array): string | undefined {
	if (first === 0xfe && second === 0xff) return 'utf-16be';
	return first === 0xff && second === 0xfe ? 'utf-16le' : undefined;
}

const charsetIn = (text: string): string | undefined => /charset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/i.exec(text)?.[1];

/** Browsers look no further than this. */
const headLength = 1024;

/** A page that could be read this far is in no encoding of two bytes a letter, whatever it says. */
function metaCharset(bytes: Uint8Array<ArrayBuffer>): string | undefined {
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, headLength));
	const label = charsetIn(/<meta\b[^>]{0,200}charset[^>]{0,60}/i.exec(head)?.[0] ?? '');
	return label?.toLowerCase().startsWith('utf-16') ? 'utf-8' : label;
}

function decoderFor(label: string): TextDecoder {
	try {
		return new TextDecoder(label);
	} catch {
		// A name that no browser knows: they, too, go on without it.
		return new TextDecoder();
	}
}
