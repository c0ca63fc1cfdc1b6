import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {root} from '../prepare.mjs';

const folder = path.join(root, 'src/static/_locales');

/**
 * Adds texts after a key in every language, so that all have the same order of keys.
 * @param {string} after the key that they follow
 * @param {Record<string, string>} words
 */
export function addMessages(after, words) {
	const added = Object.entries(words).map(([key, message]) => /** @type {[string, unknown]} */ ([key, {message}]));
	for (const language of readdirSync(folder)) {
		const file = path.join(folder, language, 'messages.json');
		const entries = Object.entries(JSON.parse(readFileSync(file, 'utf8')));
		const place = entries.findIndex(([key]) => key === after) + 1;
		writeFileSync(file, `${JSON.stringify(Object.fromEntries(entries.toSpliced(place, 0, ...added)), undefined, '\t')}\n`);
	}
}
