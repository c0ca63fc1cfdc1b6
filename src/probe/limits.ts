/** How long a response may take, and how large it may be. */
export interface Limits {
	/** Milliseconds until the whole answer must be there. */
	readonly timeOut: number;
	/** Bytes read at the most; the rest is not asked for. */
	readonly maxBytes: number;
	/** `truncate`: the beginning will do. `refuse`: a part is of no use. */
	readonly onTooLarge: 'truncate' | 'refuse';
}
