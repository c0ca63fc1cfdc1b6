const orientationTag = 0x0112;
const shortType = 3;

/**
 * Whether an EXIF block says that the picture is shown as it is stored. A block that cannot be read counts as one that turns the picture:
 * a browser may read more of it than we do.
 *
 * @param tiff from the byte order on; may begin with `Exif\0\0`
 */
export function isUpright(tiff: Uint8Array): boolean {
	const start = tiff[0] === 0x45 ? 6 : 0;
	const view = new DataView(tiff.buffer, tiff.byteOffset + start, tiff.length - start);
	try {
		const order = view.getUint16(0);
		if (order !== 0x4949 && order !== 0x4d4d) return false;
		const isLittle = order === 0x4949;
		const directory = view.getUint32(4, isLittle);
		const count = view.getUint16(directory, isLittle);
		for (let index = 0; index < count; index++) {
			const entry = directory + 2 + index * 12;
			if (view.getUint16(entry, isLittle) !== orientationTag) continue;
			const value = view.getUint16(entry + 8, isLittle);
			// 0 is written by programs that do not know, and shown as 1.
			return view.getUint16(entry + 2, isLittle) === shortType && value <= 1;
		}
		return true;
	} catch {
		return false;
	}
}
