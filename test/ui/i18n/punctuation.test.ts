import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {root} from '../../../scripts/prepare.mjs';
import english from '../../../src/static/_locales/en/messages.json';
import french from '../../../src/static/_locales/fr/messages.json';

const sources = readdirSync(path.join(root, 'src'), {recursive: true, encoding: 'utf8'}).filter(file => /\.tsx?$/.test(file));
/** A colon right after a word that was said: `{say('key')}: ` or `${say('key')}: `. */
const colonInCode = /\bsay\([^\n]*\)\}:/;

test('bug: French labels had no space before their colon; no colon is written in code, where it would be the English one', () => {
	const found = sources.filter(file => colonInCode.test(readFileSync(path.join(root, 'src', file), 'utf8')));
	expect(found).toEqual([]);
});

/** Without what `npm run new` has just added, which is English until somebody translates it. */
const untranslated = new Set(Object.values(english).map(({message}) => message));
const messages = Object.entries(french).flatMap(([key, {message}]) => (untranslated.has(message) ? [] : [[key, message] as const]));

test('French has a space that does not break before its colons, and before ? ! ;', () => {
	expect(messages.length).toBeGreaterThan(1000);
	const bare = /[\p{L}\p{N}})]:(?=\s|$)|[\p{L}\p{N}})][?!;](?=\s|$)| [:?!;](?=\s|$)/u;
	expect(messages.filter(([, message]) => bare.test(message))).toEqual([]);
});

test('bug: “trouvera-/t-elle” was torn apart on the screen; in what a group reads, French verbs keep their pronouns', () => {
	const breakable = /\p{L}-(?:t-)?(?:elles?|ils?|on|ce|vous|nous|tu|je|y|en)(?!\p{L})/u;
	const projected = messages.filter(([key]) => /^lab_(question|step)_/.test(key));
	expect(projected.length).toBeGreaterThan(80);
	expect(projected.filter(([, message]) => breakable.test(message))).toEqual([]);
});
