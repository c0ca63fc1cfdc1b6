import type {LinkId} from '../../../src/core/score/report.ts';

/** A response of the fake internet; `never` keeps the connection open and sends nothing. */
export type Answer =
	| 'never'
	| {readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string | Buffer};

/** A page, and what a person who knows it would expect to read about it. */
export interface Scenario {
	readonly name: string;
	readonly url: string;
	/** HTML for the visitor's own browser. */
	readonly page: string;
	/** What an anonymous request for the page gets; default the same as the visitor. */
	readonly anonymousPage?: Answer;
	/** Address of the picture in question. Its other sizes are in the same folder, which no other scenario uses. */
	readonly image: string;
	/** What an anonymous request for the picture gets; default the drawn picture of that name, or else a large portrait. */
	readonly anonymousImage?: Answer;
	/** Inclusive bounds of the exposure, in points of 100. */
	readonly exposure: readonly [low: number, high: number];
	/** The link that distinguishes this scenario, with its bounds. */
	readonly link: readonly [id: LinkId, low: number, high: number];
	/** Sentences that the report contains, verbatim. */
	readonly says: readonly string[];
	/** What none of its sentences may say. */
	readonly neverSays?: readonly RegExp[];
}
