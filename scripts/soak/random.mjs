/**
 * Mulberry32: the same numbers for the same seed.
 * @typedef {ReturnType<typeof createRandom>} Random
 * @param {number} seed
 */
export function createRandom(seed) {
	let state = seed >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	return {
		/** A whole number from 0 up to, but not including, `limit`. @param {number} limit */
		below: limit => Math.floor(next() * limit),
		/** True once in so many times. @param {number} times */
		onceIn: times => next() * times < 1,
		/** @template T @param {readonly T[]} items @returns {T} */
		pick: items => /** @type {T} */ (items[Math.floor(next() * items.length)]),
	};
}
