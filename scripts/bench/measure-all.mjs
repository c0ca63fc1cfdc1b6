import {existsSync, mkdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';

/** Milliseconds. Of an earlier day or an earlier build, figures would not belong together. */
const keptFor = 3 * 3_600_000;

/**
 * Every benchmark, one after the other: two at once would disturb each other. Each result is kept as soon as it is there.
 * @param {object} options
 * @param {string} options.folder where results are kept
 * @param {boolean} options.isQuick
 * @param {boolean} options.isContinued takes what a run that broke off has measured already
 * @param {(name: string, args: readonly string[]) => string} options.measure one benchmark, to JSON
 */
export function measureAll({folder, isQuick, isContinued, measure}) {
	/** @param {string} name @param {string[]} args */
	const resultOf = (name, ...args) => {
		const file = path.join(folder, `${[name, ...args].join('')}.json`);
		if (isContinued && existsSync(file) && Date.now() - statSync(file).mtimeMs < keptFor) return JSON.parse(readFileSync(file, 'utf8'));

		const result = measure(name, args);
		mkdirSync(folder, {recursive: true});
		writeFileSync(file, result);
		return JSON.parse(result);
	};

	return {
		weights: resultOf('weights'),
		page: resultOf('page', ...(isQuick ? ['--rounds', '1'] : [])),
		faces: resultOf('faces'),
		load: resultOf('load', '--visits', isQuick ? '10' : '60'),
		lab: resultOf('lab'),
		exports: resultOf('exports', '--count', isQuick ? '4' : '22'),
		copies: resultOf('copies'),
	};
}
