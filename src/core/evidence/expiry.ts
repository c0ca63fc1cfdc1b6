/** How a site's image addresses say when they expire. */
export interface Expiry {
	/** Query parameter. */
	readonly parameter: string;
	/**
	 * `hex`, `decimal`: Unix seconds. `policy`: CloudFront's signed policy, base64 JSON with `DateLessThan`. `jwt`: a token with
	 * an `exp` claim.
	 */
	readonly format: 'hex' | 'decimal' | 'policy' | 'jwt';
}

/**
 * When a signed address stops working, in milliseconds since 1970. `null`: it carries no expiry. `undefined`: it carries
 * something that could not be read.
 *
 * @param expiry the site's own rule, tried before the signatures that storage services share
 */
export function expiresAt(url: URL, expiry: Expiry | undefined): number | null | undefined {
	const rule = [...(expiry ? [expiry] : []), ...shared].find(({parameter}) => url.searchParams.has(parameter));
	if (rule) return readers[rule.format](url.searchParams.get(rule.parameter) ?? '');
	return url.searchParams.has('X-Amz-Expires') || url.searchParams.has('X-Goog-Expires') ? signedFor(url) : null;
}

/** CloudFront's `Expires` and `Policy` (AWS, "Using signed URLs"), as Cloud CDN and older S3 signatures write `Expires` too. */
const shared: readonly Expiry[] = [
	{parameter: 'Expires', format: 'decimal'},
	{parameter: 'Policy', format: 'policy'},
];

const readers: Readonly<Record<Expiry['format'], (value: string) => number | null | undefined>> = {
	hex: value => (/^[0-9a-f]{1,9}$/i.test(value) ? toTime(Number.parseInt(value, 16)) : undefined),
	decimal: value => (/^\d{1,11}$/.test(value) ? toTime(Number(value)) : undefined),
	policy: value => toTime(seconds(decode(value.replaceAll('~', '/').replaceAll('_', '=')), /"AWS:EpochTime"\s{0,9}:\s{0,9}(\d{1,11})/)),
	jwt: readToken,
};

function readToken(value: string): number | null | undefined {
	const payload = decode(value.split('.')[1]?.replaceAll('_', '/') ?? '');
	if (payload === undefined) return undefined;
	return payload.includes('"exp"') ? toTime(seconds(payload, /"exp"\s{0,9}:\s{0,9}(\d{1,11})/)) : null;
}

const seconds = (json: string | undefined, pattern: RegExp): number => Number(pattern.exec(json ?? '')?.[1] ?? Number.NaN);

/** Base64 in which `-` stands for `+`, as in both formats; `undefined` where it is not base64. */
function decode(text: string): string | undefined {
	const base64 = text.replaceAll('-', '+');
	return base64 !== '' && /^[A-Za-z0-9+/]+={0,2}$/.test(base64) && base64.replace(/={1,2}$/, '').length % 4 !== 1
		? atob(base64)
		: undefined;
}

/** AWS Signature 4 and its copy at Google: signed at a time, for a number of seconds. */
function signedFor({searchParams}: URL): number | undefined {
	const given = (name: string) => searchParams.get(`X-Amz-${name}`) ?? searchParams.get(`X-Goog-${name}`) ?? '';
	const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(given('Date')) ?? [];
	const start = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
	return /^\d{1,7}$/.test(given('Expires')) ? toTime(start / 1000 + Number(given('Expires'))) : undefined;
}

/** A number beyond 2100 is not meant as a date. */
const lastSecond = Date.UTC(2100, 0, 1) / 1000;

const toTime = (second: number): number | undefined => (second > 0 && second < lastSecond ? 1000 * second : undefined);
