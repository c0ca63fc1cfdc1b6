/** Whether a JPEG begins anywhere in these bytes: a thumbnail, or a second picture. */
export function hasPicture(bytes: Uint8Array): boolean {
	for (let at = bytes.indexOf(0xff); at >= 0; at = bytes.indexOf(0xff, at + 1))
		if (bytes[at + 1] === 0xd8 && bytes[at + 2] === 0xff) return true;
	return false;
}
