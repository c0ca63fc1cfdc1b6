import type {LinkId} from '../../../src/core/score/report.ts';

/** An answer of the made-up internet; `never`: it hangs up on nobody and says nothing. */
export type Answer =
	| 'never'
	| {readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string | Buffer};

/** What a person knows of a page, and what they would expect to read about it. */
export interface Scenario {
	readonly name: string;
	readonly url: string;
	/** HTML as the visitor's own browser gets it. */
	readonly page: string;
	/** What a stranger gets at the page's address; absent: the same as the visitor. */
	readonly stranger?: Answer;
	/** Address of the picture that it is about; its renditions are in the same folder, and no other scenario's. */
	readonly image: string;
	/** What a stranger gets of the picture; absent: the drawn picture of that name, or else a large portrait. */
	readonly anonymousImage?: Answer;
	/** Points of 100 within which the exposure lies, both bounds included. */
	readonly exposure: readonly [low: number, high: number];
	/** The link that tells this scenario from the others, with its bounds. */
	readonly link: readonly [id: LinkId, low: number, high: number];
	/** What the report says, word by word. */
	readonly says: readonly string[];
	/** What it must not say, in any of its sentences. */
	readonly neverSays?: readonly RegExp[];
}
