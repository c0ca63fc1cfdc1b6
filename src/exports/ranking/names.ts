/** Whether a caption certainly names somebody: an account, or a name after a word for "with". */
export const names = (caption: string): boolean => handle.test(caption) || withSomebody.test(caption);

/** Whether two words in it are written like a name. */
export const mayName = (caption: string): boolean => pair.test(caption);

/** `@ada`, and not an e-mail address. */
const handle = /(?:^|[\s(])@[\p{L}\p{N}_.]{2,}/u;
/** No longer than names are: without an end, a caption of a million hyphens would be searched from each of them to its end. */
const name = '\\p{Lu}[\\p{L}’-]{1,60} \\p{Lu}[\\p{L}’-]{1,60}';
const pair = new RegExp(`(?<!\\p{L})${name}`, 'u');
const withSomebody = new RegExp(`(?:^|\\s)(?:[Ww]ith|[Mm]it|[Aa]vec|[Cc]on|[Μμ]ε)\\s${name}`, 'u');
