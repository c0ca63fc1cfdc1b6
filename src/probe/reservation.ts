/**
 * Whether text and data mining is reserved, by the TDM Reservation Protocol of the W3C community group: the page's own word counts
 * before the header's, and anything but 0 and 1 was not said.
 */
export const isReserved = (meta: string | undefined, header: string | null): boolean | undefined =>
	reservation(meta) ?? reservation(header);

function reservation(value: string | null | undefined): boolean | undefined {
	const said = value?.trim();
	return said === '1' || said === '0' ? said === '1' : undefined;
}
