/**
 * Longest `mailto:` address handed to the system. Windows passes at most 2,083 characters on (INTERNET_MAX_URL_LENGTH); mail programs
 * cut off the rest silently.
 */
export const longestDraft = 2000;

export interface MailDraft {
	readonly url: `mailto:${string}`;
	/** `false`: the letter did not fit. It goes to the clipboard, and the reader is told to paste it. */
	readonly hasBody: boolean;
}

/**
 * A draft in the user's own mail program (RFC 6068).
 *
 * @throws where `to` is not one plain address: no second recipient or header may slip in.
 */
export function mailDraft(to: string, subject: string, body: string): MailDraft {
	if (!/^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(to)) throw new Error(`${JSON.stringify(to)} is not a plain mail address.`);
	const bare: MailDraft['url'] = `mailto:${to}?subject=${encode(subject.replace(/\s+/g, ' ').trim())}`;
	const full: MailDraft['url'] = `${bare}&body=${encode(body.replace(/\r\n?|\n/g, '\r\n'))}`;
	return full.length <= longestDraft ? {url: full, hasBody: true} : {url: bare, hasBody: false};
}

/** `encodeURIComponent` throws at half a surrogate pair, which pasted text can contain. */
const encode = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
