import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
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

/** As `noteFigure`, for what many files count together: `npm test` begins at nothing. */
export function addToFigure(name: string, value: number, of: string): void {
	const file = path.join(folder, `${name}.json`);
	const before: number = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).value : 0;
	noteFigure(name, before + value, of);
}
