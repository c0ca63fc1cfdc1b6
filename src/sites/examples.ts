import type {Examples} from './site.ts';

const files = import.meta.glob<Examples>(['./*/*.ts', '!./build/*', '!./matching/*'], {eager: true, import: 'examples'});

/** Every site's example addresses, by the name of its file. For tests and benches. */
export const examples: ReadonlyMap<string, Examples> = new Map(
	Object.entries(files).map(([file, addresses]) => [file.replace(/^.*\/|\.ts$/g, ''), addresses]),
);
