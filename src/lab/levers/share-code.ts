import {type LabState, pageIds} from '../state/lab-state.ts';
import {type Levers, leverIds, leverValues} from '../state/levers.ts';
import {people} from '../state/people.ts';

/** Why a code cannot be read. Part of a locale key: `lab_code_mistyped`. */
export type CodeProblem = 'empty' | 'no-code' | 'newer' | 'mistyped';

export type CodeReading = {readonly state: LabState} | {readonly problem: CodeProblem};

/** To be raised whenever an older code would mean something else. */
const version = 1;

/** Crockford's base 32 has no I, L, O or U, so codes can be read aloud and written down without confusion. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A prime larger than the weight of any digit, so that every single wrong letter and every swap of two is detected. */
const checkBase = 1021;

/** Characters of the number and of its check digits. */
const lengths = {number: 4, check: 2} as const;

/** Writes a state as a short code, `LAB1-0XK-7Q2`, to say aloud, write on a board or send to a colleague. It holds nothing else. */
export function writeCode(state: LabState): string {
	const digits = toBase32(toNumber(state), lengths.number) + toBase32(checkOf(toNumber(state)), lengths.check);
	return `LAB${version}-${digits.slice(0, 3)}-${digits.slice(3)}`;
}

/** Reads what {@link writeCode} wrote, in upper or lower case, with or without hyphens, and with I, L and O for 1, 1 and 0. */
export function readCode(text: string): CodeReading {
	const code = text.toUpperCase().replace(/[\s\-–—]/g, '');
	if (code === '') return {problem: 'empty'};
	const [, writtenVersion, body = ''] = /^LAB([1-9])(.*)$/.exec(code) ?? [];
	if (writtenVersion === undefined) return {problem: 'no-code'};
	if (Number(writtenVersion) > version) return {problem: 'newer'};

	const digits = body.replaceAll('O', '0').replace(/[IL]/g, '1');
	if (digits.length !== lengths.number + lengths.check || ![...digits].every(digit => alphabet.includes(digit)))
		return {problem: 'mistyped'};
	const number = fromBase32(digits.slice(0, lengths.number));
	const state = fromBase32(digits.slice(lengths.number)) === checkOf(number) ? toState(number) : undefined;
	return state ? {state} : {problem: 'mistyped'};
}

/** One digit for each choice; the base is the number of its options. */
const choices: readonly (readonly string[])[] = [people.map(({id}) => id), pageIds, ...leverIds.map(id => leverValues[id])];

function toNumber({person, page, levers}: LabState): number {
	const chosen = [person, page, ...leverIds.map(id => levers[id])];
	return choices.reduce((number, options, index) => number * options.length + options.indexOf(chosen[index] ?? ''), 0);
}

/** `undefined` if no state has a number this large. */
function toState(number: number): LabState | undefined {
	let rest = number;
	const chosen: string[] = [];
	for (const options of choices.toReversed()) {
		chosen.unshift(options[rest % options.length] ?? '');
		rest = Math.floor(rest / options.length);
	}

	if (rest > 0) return undefined;
	const [person, page, ...values] = chosen;
	const levers = Object.fromEntries(leverIds.map((id, index) => [id, values[index]])) as unknown as Levers;
	return {person, page, levers} as LabState;
}

const checkOf = (number: number): number => (number * 37 + 11) % checkBase;

function toBase32(number: number, length: number): string {
	return Array.from({length}, (_, index) => alphabet[Math.floor(number / 32 ** (length - 1 - index)) % 32]).join('');
}

const fromBase32 = (digits: string): number => [...digits].reduce((number, digit) => number * 32 + alphabet.indexOf(digit), 0);
