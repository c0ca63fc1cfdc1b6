import {people} from '../site/people.ts';
import {type LabState, pageIds} from './lab-state.ts';
import {type Levers, leverIds, leverValues} from './levers.ts';

/** Why a code cannot be read. Each is a locale key: `lab_code_mistyped`. */
export type CodeProblem = 'empty' | 'no-code' | 'newer' | 'mistyped';

export type CodeReading = {readonly state: LabState} | {readonly problem: CodeProblem};

/** Raised when a code of before would mean something else. */
const version = 1;

/** Crockford's base 32: no I, L, O or U, so that a code survives being read aloud and written down. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A prime beyond every lever's weight, so that any one letter that is wrong, and any two exchanged, are found. */
const checkBase = 1021;

/** Characters of the number, and of its check. */
const lengths = {number: 4, check: 2} as const;

/** A state as a short text, `LAB1-0XK-7Q2`: to be said, written on a board or sent to a colleague. It holds nothing else. */
export function writeCode(state: LabState): string {
	const digits = toBase32(toNumber(state), lengths.number) + toBase32(checkOf(toNumber(state)), lengths.check);
	return `LAB${version}-${digits.slice(0, 3)}-${digits.slice(3)}`;
}

/** Reads what {@link writeCode} wrote, in any case, with or without its hyphens, and with the letters that people mix up. */
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

/** One digit for each choice, each in a base of its own. */
const choices: readonly (readonly string[])[] = [people.map(({id}) => id), pageIds, ...leverIds.map(id => leverValues[id])];

function toNumber({person, page, levers}: LabState): number {
	const chosen = [person, page, ...leverIds.map(id => levers[id])];
	return choices.reduce((number, options, index) => number * options.length + options.indexOf(chosen[index] ?? ''), 0);
}

/** `undefined` where the number is larger than any state's. */
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
