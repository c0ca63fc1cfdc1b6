import type {Recipe} from '../state/recipes.ts';

/** How the invented site answers a request for one of its images. */
export interface ImageAnswer {
	readonly url: string;
	readonly recipe: Recipe;
	readonly status: 200 | 401;
	readonly headers: Readonly<Record<string, string>>;
	/** Whether the HTML of the page contains this address. */
	readonly inPage: boolean;
}
