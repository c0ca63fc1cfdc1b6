/** Nothing that is dated earlier was posted anywhere; scans of old photographs may say so, and are then ranked without a time. */
const earliest = Date.UTC(1990, 0, 1);
/** No clock here: anything after this is a mistake of the export, and not of ours. */
const latest = Date.UTC(2100, 0, 1);

/** Milliseconds since 1970; `undefined` for times that no picture can have. Meta's exports hold some before the year 0. */
export const plausible = (time: number | undefined): number | undefined =>
	time !== undefined && time >= earliest && time <= latest ? time : undefined;

export const fromSeconds = (seconds: number | undefined): number | undefined =>
	plausible(seconds === undefined ? undefined : seconds * 1000);

/** ISO 8601 and its relatives, `2020-01-02 03:04:05 UTC`, `2020/01/02 03:04:05`, `Wed Jan 01 10:00:00 +0000 2020`. Without a zone: UTC. */
export function parseTime(text: string | undefined): number | undefined {
	if (text === undefined) return undefined;
	const [, year, month, day, hour = '0', minute = '0', second = '0'] =
		/(\d{4})\s*[-/:]\s*(\d\d)\s*[-/:]\s*(\d\d)(?:[T ]+(\d\d)\s*:\s*(\d\d)(?:\s*:\s*(\d\d))?)?/.exec(text) ?? [];
	if (year !== undefined) {
		return plausible(Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second)));
	}

	return twitterTime(text);
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function twitterTime(text: string): number | undefined {
	const [, month = '', day, hour, minute, second, year] =
		/^\w{3} (\w{3}) (\d\d) (\d\d):(\d\d):(\d\d) \+0000 (\d{4})$/.exec(text.trim()) ?? [];
	if (year === undefined) return undefined;
	return plausible(Date.UTC(Number(year), months.indexOf(month), Number(day), Number(hour), Number(minute), Number(second)));
}
