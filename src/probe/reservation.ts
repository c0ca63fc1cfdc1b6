/**
 * Whether text and data mining is reserved, by the TDM Reservation Protocol of the W3C community group. The page's tag takes precedence
 * over the header; any value but 0 and 1 counts as absent.
 */
export const isReserved = (meta: string | undefined, header: string | null): boolean | undefined =>
	reservation(meta) ?? reservation(header);

function reservation(value: string | null | undefined): boolean | undefined {
	const trimmed = value?.trim();
	return trimmed === '1' || trimmed === '0' ? trimmed === '1' : undefined;
}
