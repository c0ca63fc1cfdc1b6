/**
 * Whether a segment is image data of exactly the length that its own content calls for, so that nothing more can stand in it (ITU-T T.81,
 * B.2). @param code the marker, without `ff`
 */
export function hasExactLength(code: number, payload: Uint8Array): boolean {
	const at = (index: number): number => payload[index] ?? 0;
	switch (code) {
		// Frame headers: three bytes for each component.
		case 0xc0:
		case 0xc1:
		case 0xc2:
		case 0xc3:
		case 0xc9:
		case 0xca:
		case 0xcb:
			return payload.length === 6 + 3 * at(5);
		case 0xc4:
			return isTables(payload, start => 17 + payload.subarray(start + 1, start + 17).reduce((sum, count) => sum + count, 0));
		case 0xdb:
			return isTables(payload, start => 1 + 64 * (at(start) >> 4 === 0 ? 1 : 2));
		case 0xcc:
			return payload.length > 0 && payload.length % 2 === 0 && payload.length <= 64;
		case 0xdd:
		case 0xdc:
			return payload.length === 2;
		case 0xda:
			return payload.length === 4 + 2 * at(0);
		default:
			return false;
	}
}

/** One table after another, until exactly the end. */
function isTables(payload: Uint8Array, lengthAt: (start: number) => number): boolean {
	let start = 0;
	while (start < payload.length) start += lengthAt(start);
	return start === payload.length && start > 0;
}
