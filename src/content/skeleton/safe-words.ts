import {userPlaceholder} from '../../core/page/skeleton.ts';
import {findUrl} from '../../sites/matching/address.ts';
import {htmlTags, interfaceWords} from './interface-words.ts';

/** Replaces every word that could be about a person. */
export interface SafeWords {
	/** For a class, an id, or the value of an attribute. */
	readonly token: (text: string) => string;
	/** For a tag or the name of an attribute. */
	readonly name: (text: string) => string;
	readonly address: (text: string) => string;
	/** For text: `undefined` unless the site's rules mention it as a whole, or it names the account whose page this is. */
	readonly text: (text: string) => string | undefined;
}

/**
 * Keeps the words of the site's rules and those that programmers call the parts of a page by. Anything else leaves no more than a shape:
 * `ada-muster-1990` becomes `*-*-0`, and `x1aBcD` becomes `*`. The account name in the page's address becomes `{user}`.
 */
export function safeWords(known: readonly string[], page: URL, user = ''): SafeWords {
	const mentioned = new Set(known.map(lower));
	const ofUser = new Set([user, ...wordsOf(user)].map(lower));
	const isKnown = (text: string) => mentioned.has(lower(text)) && !ofUser.has(lower(text));
	// Single letters would let what looks like `x1a2` through.
	const mayStay = (word: string) => word.length > 1 && (isKnown(word) || (interfaceWords.has(lower(word)) && !ofUser.has(lower(word))));
	const token = (text: string) =>
		isKnown(text)
			? text
			: splitAt(text.slice(0, maxText), user)
					.map(part => (part === undefined ? userPlaceholder : reshape(part, mayStay)))
					.join('');
	const namesUser = (text: string) => splitAt(text.slice(0, maxText), user).includes(undefined);
	return {
		token,
		name: text =>
			htmlTags.has(lower(text))
				? lower(text)
				: token(text)
						.replaceAll(/[^a-z0-9_-]/gi, '')
						.replace(/^(?![a-z])/i, 'x'),
		address: text => reshapeAddress(text, page, token),
		text: text => {
			if (isKnown(text)) return text;
			return namesUser(text) ? userPlaceholder : undefined;
		},
	};
}

const lower = (text: string): string => text.toLowerCase();

/** What is longer is data. */
const maxText = 300;
/** Shorter account names occur in other words by chance. */
const minUser = 3;

/** `postThreadItem` is three words, `ada_muster90` two and a number. */
const word = /\p{Lu}?[\p{Ll}\p{Lo}\p{M}]+|\p{Lu}+(?!\p{Ll})|\p{N}+/gu;
const wordsOf = (text: string): readonly string[] => text.match(word) ?? [];

/** The text around the account name, which is `undefined`. Within a longer word it is not the name: `ann` in `channel`. */
function splitAt(text: string, user: string): readonly (string | undefined)[] {
	if (user.length < minUser) return [text];
	const escaped = user.replaceAll(/[^\p{L}\p{N}]/gu, found => `\\u{${found.codePointAt(0)?.toString(16)}}`);
	const parts = text.split(new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'giu'));
	return parts.flatMap((part, index) => (index === 0 ? [part] : [undefined, part]));
}

/** Private-use characters stand for replaced words and numbers until all of them are, since `0` and `*` are also the page's own. */
function reshape(text: string, mayStay: (word: string) => boolean): string {
	return text
		.replaceAll(/[\uE000\uE001]/g, '')
		.replaceAll(word, found => (mayStay(found) ? found : shapeOf(found)))
		.replaceAll(/[^-\w.:/#?&=~@+,;%\uE000\uE001]/g, '')
		.replaceAll(/[\uE000\uE001]{2,}/g, '*')
		.replaceAll('\uE000', '*')
		.replaceAll('\uE001', '0');
}

const shapeOf = (found: string): string => (/^\p{N}/u.test(found) ? '\uE001' : '\uE000');

function reshapeAddress(text: string, page: URL, token: (text: string) => string): string {
	const url = findUrl(text.trim(), page);
	if (!url) return '*';
	if (!/^https?:$/.test(url.protocol)) return `${token(url.protocol.slice(0, -1))}:`;

	const host = url.host === page.host ? '' : `//${url.hostname.split('.').map(token).join('.')}`;
	const path = url.pathname.split('/').map(segment => token(decoded(segment)).replaceAll(/[/?#]/g, '*'));
	const query = [...url.searchParams].flatMap(([name, value]) =>
		isShape(token(name)) ? [] : `${token(name)}=${token(value).replaceAll(/[&#]/g, '*')}`,
	);
	return `${host}${path.join('/')}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}

/** A parameter of which nothing is left is of no use to anybody. */
const isShape = (token: string): boolean => /^[0*._-]*$/.test(token);

function decoded(segment: string): string {
	try {
		return decodeURIComponent(segment);
	} catch {
		// Not UTF-8: what is left of it are shapes.
		return segment;
	}
}
