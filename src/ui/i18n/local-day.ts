/** ISO date of a moment where the user is: their own day, not Greenwich's. */
export const localDay = (date: Date): string =>
	[date.getFullYear(), String(date.getMonth() + 1).padStart(2, '0'), String(date.getDate()).padStart(2, '0')].join('-');
