/** Undoes Cloudflare's hiding of addresses: the first byte is the key, the others are letters XORed with it. */
export function decodeCloudflare(hex: string): string | undefined {
	if (!/^(?:[0-9a-f]{2}){4,200}$/i.test(hex)) return undefined;
	const [key = 0, ...codes] = hex.match(/../g)?.map(pair => Number.parseInt(pair, 16)) ?? [];
	const address = String.fromCharCode(...codes.map(code => code ^ key));
	return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address) ? address : undefined;
}

export const turnRound = (text: string): string => [...text].reverse().join('');

/** The mailbox in the address of a link: `mailto:`, or Cloudflare's page in its place. */
export function mailboxInLink(address: string): string | undefined {
	const hidden = /\/cdn-cgi\/l\/email-protection#([0-9a-f]+)/i.exec(address)?.[1];
	if (hidden) return decodeCloudflare(hidden);
	const written = /^mailto:([^?]+)/i.exec(address)?.[1];
	return written === undefined ? undefined : decoded(written).split(',')[0]?.trim();
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

/** Words by which people write `@` and `.`, in the languages of the texts and nl es pt pl. */
const at = 'at|ät|a\\(t\\)|arobase|arobas|chiocciola|arroba|apenstaartje|małpa|malpa|παπάκι|papaki|klammeraffe';
const dot = 'dot|punkt|point|punto|ponto|kropka|τελεία|teleia|stip';
const inBrackets = (names: string, sign: string): RegExp => new RegExp(`\\s*[([{<]\\s*(?:${names}|${sign})\\s*[)\\]}>]\\s*`, 'giu');
const atInBrackets = inBrackets(at, '@');
const dotInBrackets = inBrackets(dot, '\\.');
/** Without brackets, only in capitals, or a sentence with "at" would become an address. */
const spelled =
	/(?<![\p{L}\d._+-])([\p{L}\d._+-]+)\s+(?:AT|ÄT|AROBASE|CHIOCCIOLA|ARROBA)\s+([\p{L}\d_-]+(?:\s+(?:DOT|PUNKT|POINT|PUNTO|PONTO)\s+[\p{L}\d_-]+)+)/gu;

/** The same line with hidden signs put back. */
export function withPlainSigns(line: string): string {
	if (line.length > 1000) return line;
	return line
		.replace(spelled, (_, user: string, host: string) => `${user}@${host.replace(/\s+(?:DOT|PUNKT|POINT|PUNTO|PONTO)\s+/g, '.')}`)
		.replace(atInBrackets, '@')
		.replace(dotInBrackets, '.')
		.replace(/([\w.+-]) @ ([\w-]+)/g, '$1@$2')
		.replace(/(@[\w-]+(?:\.[\w-]+)*) \. ([a-z]{2,})\b/g, '$1.$2');
}
