/** Reads data of unknown shape: whatever is not as expected is `undefined`, and nothing throws. */

type Key = string | number;

export function valueAt(value: unknown, ...keys: readonly Key[]): unknown {
	let at = value;
	for (const key of keys) {
		if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
		at = (at as Readonly<Record<Key, unknown>>)[key];
	}

	return at;
}

export function textAt(value: unknown, ...keys: readonly Key[]): string | undefined {
	const found = valueAt(value, ...keys);
	return typeof found === 'string' && found.trim() !== '' ? found : undefined;
}

/** Exports write many numbers as text. */
export function numberAt(value: unknown, ...keys: readonly Key[]): number | undefined {
	const found = valueAt(value, ...keys);
	if (typeof found === 'number') return Number.isFinite(found) ? found : undefined;
	if (typeof found !== 'string' || !/^\s*-?\d+(?:\.\d+)?\s*$/.test(found)) return undefined;
	return Number(found);
}

/** A list. Some exports write a list of one as the thing itself. */
export function listAt(value: unknown, ...keys: readonly Key[]): readonly unknown[] {
	const found = valueAt(value, ...keys);
	if (Array.isArray(found)) return found;
	return found === undefined || found === null ? [] : [found];
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** An https address as it is written, and nothing else. */
export function httpsAt(value: unknown, ...keys: readonly Key[]): string | undefined {
	const found = textAt(value, ...keys);
	return found !== undefined && /^https:\/\/[^\s"'<>]+$/.test(found) ? found : undefined;
}
