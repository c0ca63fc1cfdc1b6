/** The width that an image's address gives, in pixels; `undefined` if it gives none. */
export function widthInAddress(url: string): number | undefined {
	const [, ...widths] = written.exec(url) ?? [];
	return Number(widths.find(width => width)) || undefined;
}

/** `/s640x640/`, `_400x400.jpg`, `-crop_800_800/`, `/w_900,h_600/`, `=s800-c`, `name=900x900`, `?width=640`. */
const written = /[/_=-][a-z]?(\d{2,4})x\d{2,4}(?!\d)|[a-z]_(\d{2,4})_\d{2,4}(?![\d_])|(?:\bw_|=s|[?&]w(?:idth)?=)(\d{2,4})(?!\d)/;
