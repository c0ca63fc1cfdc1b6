/** How a site's picture addresses tell when they end. */
export interface Expiry {
	/** Query parameter that holds Unix seconds. */
	readonly parameter: string;
	readonly format: 'hex' | 'decimal';
}

/** After 2100 a number is no date. */
const lastYear = Date.UTC(2100, 0, 1);

/**
 * When a signed address stops working, in milliseconds since 1970. `null`: it carries no end. `undefined`: it carries something
 * that could not be read.
 */
export function expiresAt(url: URL, expiry: Expiry | undefined): number | null | undefined {
	const value = expiry && url.searchParams.get(expiry.parameter);
	if (!expiry || value === null || value === undefined) return null;
	const time = 1000 * (expiry.format === 'hex' ? hexadecimal(value) : decimal(value));
	return time > 0 && time < lastYear ? time : undefined;
}

const hexadecimal = (text: string): number => (/^[0-9a-f]{1,9}$/i.test(text) ? Number.parseInt(text, 16) : Number.NaN);

const decimal = (text: string): number => (/^\d{1,11}$/.test(text) ? Number(text) : Number.NaN);
