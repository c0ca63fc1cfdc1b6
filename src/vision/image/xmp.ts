/** Which properties of XMP a file has a value for. */
export interface XmpSearch {
	readonly found: ReadonlySet<string>;
	/** False where there may be more that could not be read. */
	readonly isWhole: boolean;
}

/** Characters: longer than any prefix, and than what comes before a value. */
const maxPrefix = 30;
const maxValue = 500;
/** Occurrences of one name that are looked at. No program writes as many. */
const maxOccurrences = 50;

/**
 * Searches a whole file for properties of XMP (ISO 16684-1), wherever the format keeps it. It is not parsed: a parser builds whatever
 * the file says, and takes as long as the file wants. This takes a time proportional to the file's length.
 *
 * @param file one character for each byte
 * @param names without prefix, as `GPSLatitude`
 */
export function searchXmp(file: string, names: readonly string[]): XmpSearch {
	const text = joinExtension(file);
	const searches = names.map(name => ({name, ...searchProperty(text, name)}));
	return {
		found: new Set(searches.filter(({isFound}) => isFound).map(({name}) => name)),
		isWhole: !isPacked(text) && searches.every(({isWhole}) => isWhole),
	};
}

/** JPEG divides what exceeds 64 kB, maybe within a name (XMP Specification Part 3, 1.1.3.1). */
const joinExtension = (file: string): string => file.replace(/[\s\S]{4}http:\/\/ns\.adobe\.com\/xmp\/extension\/\0[\s\S]{40}/g, '');

/** PNG may compress it (PNG specification, 11.3.3), and ImageMagick writes it, and EXIF, as hexadecimal digits. */
const isPacked = (text: string): boolean => text.includes('XML:com.adobe.xmp\0\x01') || text.includes('Raw profile type ');

function searchProperty(text: string, name: string): {readonly isFound: boolean; readonly isWhole: boolean} {
	let at = -1;
	for (let occurrence = 0; occurrence < maxOccurrences; occurrence++) {
		at = text.indexOf(`:${name}`, at + 1);
		if (at < 0) return {isFound: false, isWhole: true};
		const end = at + 1 + name.length;
		if (startsName(text.slice(Math.max(0, at - maxPrefix), at)) && hasValue(text.slice(end, end + maxValue), name))
			return {isFound: true, isWhole: true};
	}

	return {isFound: false, isWhole: false};
}

/** An attribute or a start tag, and no end tag. */
const startsName = (before: string): boolean => /[\s<][A-Za-z_][\w.-]*$/.test(before);

/** Either `="value"` or `>value</exif:Name>`, whose value may be a list. Blank and zero values say nothing. */
function hasValue(after: string, name: string): boolean {
	const [, attribute] = /^\s*=\s*["']([^"']*)/.exec(after) ?? [];
	if (attribute !== undefined) return isFilledText(attribute);
	const [, element = ''] = /^(?:\s[^>]*[^>/])?>([\s\S]*)/.exec(after) ?? [];
	const [value = ''] = element.split(`:${name}>`, 1);
	return isFilledText(value.replaceAll(/<[^>]*>?/g, ''));
}

/** Cameras also write values that say nothing: blank ones, and zeroes. */
export const isFilledText = (value: string): boolean => /[^\s\0:0]/.test(value);
