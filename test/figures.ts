import {randomUUID} from 'node:crypto';
import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';

const folder = path.resolve(import.meta.dirname, '../node_modules/.cache/overexposed/figures');

/**
 * Leaves a figure of this run for docs/reliability.md, which `npm run reliability` writes.
 * @param name kebab case; the same name overwrites
 * @param of what is counted, as the page says it: "random messages refused"
 */
export function noteFigure(name: string, value: number, of: string): void {
	mkdirSync(folder, {recursive: true});
	writeFileSync(path.join(folder, `${name}.json`), JSON.stringify({value, of}));
}

/** As `noteFigure`, for what many files count together, two at a time: `npm run reliability` adds the parts up. */
export const addToFigure = (name: string, value: number, of: string): void => noteFigure(`${name}+${randomUUID()}`, value, of);
