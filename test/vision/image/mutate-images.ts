import fc from 'fast-check';
import {type Format, formats, join, large} from './image-formats.ts';

export interface MutatedImage {
	readonly format: string;
	readonly bytes: Uint8Array;
}

/** Damaged versions of drawn images, as somebody would make them who wants our reader to see another size than the browser's decoder. */
export function mutateImages(count: number, seed: number): readonly MutatedImage[] {
	return fc.sample(mutation, {numRuns: count, seed}).map(({format, change}) => ({format: format.name, bytes: mutate(format, change)}));
}

/** Numbers that stand for a size, written over what is there: small, large, and at the limits of their type. */
const sizes: readonly (readonly number[])[] = [
	large,
	[0x0b, 0xb8],
	[0xb8, 0x0b],
	[0xff, 0xff],
	[0, 0, 0xff, 0xff],
	[0, 1, 0, 0],
	[0x7f, 0xff, 0xff, 0xff],
	[0, 0, 0, 8],
	[1],
];

const step = fc.oneof(
	{weight: 3, arbitrary: fc.record({kind: fc.constant('insert' as const), part: fc.nat(), foreign: fc.nat()})},
	{weight: 2, arbitrary: fc.record({kind: fc.constant('number' as const), part: fc.nat(), at: fc.nat(), value: fc.constantFrom(...sizes)})},
	{weight: 1, arbitrary: fc.record({kind: fc.constant('byte' as const), part: fc.nat(), at: fc.nat(), value: fc.nat(255)})},
	{weight: 1, arbitrary: fc.record({kind: fc.constant('move' as const), part: fc.nat(), to: fc.nat()})},
	{weight: 1, arbitrary: fc.record({kind: fc.constant('remove' as const), part: fc.nat()})},
	{weight: 1, arbitrary: fc.record({kind: fc.constant('repeat' as const), part: fc.nat()})},
	{weight: 2, arbitrary: fc.record({kind: fc.constant('named' as const), place: fc.nat(), value: fc.constantFrom(...sizes)})},
	{weight: 2, arbitrary: fc.record({kind: fc.constant('decoy' as const), unknown: fc.nat(255)})},
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const mutation = fc.record({
	format: fc.constantFrom(...formats),
	change: fc.record({file: fc.nat(), steps: fc.array(step, {minLength: 1, maxLength: 4}), isSealed: fc.boolean()}),
});

function mutate(
	{files, split, foreign, seal, decoy}: Format,
	{file, steps, isSealed}: {readonly file: number; readonly steps: readonly Step[]; readonly isSealed: boolean},
): Uint8Array {
	let parts = split(files[file % files.length] ?? new Uint8Array());
	for (const one of steps) parts = one.kind === 'decoy' ? (decoy?.(parts, one.unknown) ?? parts) : apply(parts, one, foreign);
	return join(isSealed && seal ? seal(parts) : parts);
}

/** Mostly near the beginning of the file and of its parts, where the sizes are. */
function apply(
	parts: readonly Uint8Array[],
	step: Exclude<Step, {readonly kind: 'decoy'}>,
	foreign: readonly Uint8Array[],
): readonly Uint8Array[] {
	if (step.kind === 'named') return [overwriteNamed(join(parts), step)];
	const index = step.part % Math.max(1, Math.min(parts.length, 12));
	const part = parts[index];
	if (!part) return parts;
	switch (step.kind) {
		case 'insert':
			return parts.toSpliced(index + 1, 0, foreign[step.foreign % foreign.length] ?? part);
		case 'number':
			return parts.with(index, overwrite(part, step.at % 40, step.value));
		case 'byte':
			return parts.with(index, overwrite(part, step.at % 40, [step.value]));
		case 'move':
			return parts.toSpliced(index, 1).toSpliced(1 + (step.to % parts.length), 0, part);
		case 'remove':
			return parts.toSpliced(index, 1);
		case 'repeat':
			return parts.toSpliced(index, 0, part);
	}
}

function overwrite(part: Uint8Array, at: number, value: readonly number[]): Uint8Array {
	const changed = Uint8Array.from(part);
	if (at + value.length <= changed.length) changed.set(value, at);
	return changed;
}

/** Sizes and places inside a box of boxes, by the box's name and how far after it they are. */
const namedPlaces = [
	['ispe', 8],
	['ispe', 12],
	['tkhd', 80],
	['tkhd', 84],
	['av01', 28],
	['av01', 30],
	['iloc', 12],
	['stco', 12],
	['stsz', 16],
] as const;

/** In every box of that name, so that none contradicts another. */
function overwriteNamed(file: Uint8Array, {place, value}: Extract<Step, {readonly kind: 'named'}>): Uint8Array {
	const [name, offset] = namedPlaces[place % namedPlaces.length] ?? namedPlaces[0];
	let changed = file;
	for (let at = Buffer.from(file).indexOf(name); at >= 0; at = Buffer.from(file).indexOf(name, at + 1))
		changed = overwrite(changed, at + offset, value);
	return changed;
}
