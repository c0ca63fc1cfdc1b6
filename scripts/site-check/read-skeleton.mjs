import {readFileSync} from 'node:fs';
import {UsageError} from '../prepare.mjs';

/** @typedef {import('../../src/core/page/skeleton.ts').Skeleton} Skeleton */

/**
 * @param {string} file
 * @returns {Skeleton}
 * @throws {UsageError} which says what is wrong with the file
 */
export function readSkeleton(file) {
	const text = readText(file);
	const problem = problemOf(parse(file, text));
	if (problem) throw new UsageError(`${file}: ${problem}`);
	return JSON.parse(text);
}

/** @param {string} file */
function readText(file) {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		throw new UsageError(`${file}: there is no such file.`);
	}
}

/** @param {string} file @param {string} text @returns {unknown} */
function parse(file, text) {
	try {
		return JSON.parse(text);
	} catch (error) {
		throw new UsageError(`${file}: not JSON (${error instanceof Error ? error.message : error}). Save the skeleton again.`);
	}
}

/**
 * What is wrong with it, if anything. It comes from people we do not know: nothing in it is run, only read as HTML.
 * @param {unknown} value
 */
export function problemOf(value) {
	if (typeof value !== 'object' || value === null) return 'not a skeleton: it holds no object.';
	const {format, version, site, kind, address, page} = /** @type {Record<string, unknown>} */ (value);
	if (format !== 'overexposed-skeleton') return 'not a skeleton: its format must be "overexposed-skeleton".';
	if (version !== 1) return `version ${version} cannot be read: only 1 can.`;
	if (typeof site !== 'string' || !/^[a-z0-9-]{1,40}$/.test(site)) return 'it names no site.';
	if (kind !== 'profile' && kind !== 'photo' && kind !== 'album') return 'its kind must be profile, photo or album.';
	if (typeof address !== 'string') return 'it has no address.';
	if (!Array.isArray(page) || page.length === 0 || page.some(line => typeof line !== 'string')) return 'its page must be a list of lines.';
	return undefined;
}
