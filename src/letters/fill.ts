import type {Block} from './letter.ts';

export type Values = Readonly<Record<string, string>>;

/**
 * A text with its placeholders filled, in one pass, so that braces in what a user typed stay as they are.
 *
 * @throws where a placeholder has no value, so that no letter goes out with a gap.
 */
export function fill(text: string, values: Values): string {
	return text.replace(/\{(\w+)\}/g, (_, name: string) => {
		const value = values[name];
		if (value === undefined) throw new Error(`No value for {${name}} in “${text}”.`);
		return value;
	});
}

/** A paragraph or a list with its placeholders filled. */
export const fillBlock = (block: Block, values: Values): Block =>
	typeof block === 'string' ? fill(block, values) : block.map(item => fill(item, values));
