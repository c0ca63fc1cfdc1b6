/** Decodes a page in the encoding it declares: byte order mark, then header, then `<meta>`, otherwise UTF-8 (HTML, 13.2.3.2). Never throws. */
export function decodePage(bytes: Uint8Array<ArrayBuffer>, contentType: string | null): string {
	const label = byteOrderMark(bytes) ?? charsetIn(contentType ?? '') ?? metaCharset(bytes) ?? 'utf-8';
	return decoderFor(label).decode(bytes);
}

function byteOrderMark([first, second]: Uint8Array): string | undefined {
	if (first === 0xfe && second === 0xff) return 'utf-16be';
	return first === 0xff && second === 0xfe ? 'utf-16le' : undefined;
}

const charsetIn = (text: string): string | undefined => /charset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/i.exec(text)?.[1];

/** Bytes in which browsers look for the `<meta>`. */
const headLength = 1024;

/** If the tag could be found this way, the page is not in UTF-16, whatever the tag says. */
function metaCharset(bytes: Uint8Array<ArrayBuffer>): string | undefined {
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, headLength));
	const label = charsetIn(/<meta\b[^>]{0,200}charset[^>]{0,60}/i.exec(head)?.[0] ?? '');
	return label?.toLowerCase().startsWith('utf-16') ? 'utf-8' : label;
}

function decoderFor(label: string): TextDecoder {
	try {
		return new TextDecoder(label);
	} catch {
		// An unknown encoding name: browsers ignore it as well.
		return new TextDecoder();
	}
}
