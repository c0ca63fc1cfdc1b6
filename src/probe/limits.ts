/** How long a response may take, and how large it may be. */
export interface Limits {
	/** Milliseconds within which the whole response must have arrived. */
	readonly timeOut: number;
	/** Bytes to read at most; the rest is not downloaded. */
	readonly maxBytes: number;
	/** `truncate`: the beginning is enough. `refuse`: a part is of no use. */
	readonly onTooLarge: 'truncate' | 'refuse';
}
