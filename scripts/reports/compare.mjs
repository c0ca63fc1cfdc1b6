/** Of a page that differs in more places, only the first ones are named. */
const maxPlaces = 12;

/**
 * @param {Record<string, object>} before reports by page
 * @param {Record<string, object>} after
 * @returns {{pages: number, differing: string[]}} a line for each page that differs
 */
export function compareReports(before, after) {
	const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
	const differing = names.flatMap(name => {
		const [reportBefore, reportAfter] = [before[name], after[name]];
		if (!reportBefore || !reportAfter) return [`${name}: only ${reportBefore ? 'before' : 'after'}`];
		const places = findDifferences(reportBefore, reportAfter);
		return places.length > 0 ? [`${name}: ${listed(places)}`] : [];
	});
	return {pages: names.length, differing};
}

/** @param {string[]} places */
function listed(places) {
	const more = places.length - maxPlaces;
	return places.slice(0, maxPlaces).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

/**
 * @param {unknown} before
 * @param {unknown} after
 * @returns {string[]} places, as `images[0].faces[1].usability`
 */
function findDifferences(before, after, place = '') {
	if (Array.isArray(before) && Array.isArray(after)) {
		const length = Math.max(before.length, after.length);
		return Array.from({length}, (_, index) => findDifferences(before[index], after[index], `${place}[${index}]`)).flat();
	}
	if (!isObject(before) || !isObject(after)) return Object.is(before, after) ? [] : [place];
	const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
	return [...keys].flatMap(key => findDifferences(before[key], after[key], joined(place, key)));
}

/** @param {unknown} value @returns {value is Record<string, unknown>} */
const isObject = value => typeof value === 'object' && value !== null && !Array.isArray(value);
/** @param {string} place @param {string} key */
const joined = (place, key) => (place ? `${place}.${key}` : key);
