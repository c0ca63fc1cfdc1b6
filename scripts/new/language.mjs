// npm run new -- language TAG: all files for a new language. They work in English until they are translated.
import {spawnSync} from 'node:child_process';
import {cpSync, existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {main, root, UsageError} from '../prepare.mjs';

/** @param {string} file */
const at = file => path.join(root, file);
/** @param {string} file */
const read = file => readFileSync(at(file), 'utf8');

await main(async () => {
	const [tag = ''] = process.argv.slice(2);
	if (!/^[a-z]{2}$/.test(tag)) throw new UsageError('Give the language by its tag of two letters: npm run new -- language es');
	const name = ownName(tag);
	if (!name) throw new UsageError(`"${tag}" is no language: see the two letters of ISO 639-1.`);
	if (existsSync(at(`src/static/_locales/${tag}`))) throw new UsageError(`src/static/_locales/${tag} is there already: edit it.`);

	writeWords(tag);
	for (const [from, to] of texts(tag)) cpSync(at(from), at(to));
	offer(tag, name);
	linkGuides(tag, name);
	console.log(`Written, in English so far, to be translated:
  src/static/_locales/${tag}/messages.json: ${Object.keys(JSON.parse(read('src/static/_locales/en/messages.json'))).length} texts
${texts(tag)
	.map(([, file]) => `  ${file}`)
	.join('\n')}
Changed: src/core/settings/languages.ts offers ${name}; the guides link to the new one
Not needed, and another matter: letters (src/letters/texts) follow the law and its authority, not the reader
Next: docs/add-a-language.md`);
});

/** As its speakers write it, with a capital. @param {string} tag */
function ownName(tag) {
	const name = new Intl.DisplayNames(tag, {type: 'language', fallback: 'none'}).of(tag);
	return name && name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

/** @param {string} tag */
function writeWords(tag) {
	cpSync(at('src/static/_locales/en'), at(`src/static/_locales/${tag}`), {recursive: true});
	const file = `src/static/_locales/${tag}/messages.json`;
	const messages = JSON.parse(read(file));
	messages.language_tag.message = tag;
	messages.text_direction.message = /** @type {Intl.Locale & {textInfo: {direction: 'ltr' | 'rtl'}}} */ (
		new Intl.Locale(tag)
	).textInfo.direction;
	writeFileSync(at(file), `${JSON.stringify(messages, undefined, '\t')}\n`);
}

/** What is read outside the extension, from the English text to the new one. @param {string} tag @returns {readonly (readonly [string, string])[]} */
function texts(tag) {
	return [
		['docs/facilitator-guide.md', `docs/facilitator-guide.${tag}.md`],
		['docs/privacy-policy.md', `docs/privacy-policy.${tag}.md`],
		['docs/store/listing/en.md', `docs/store/listing/${tag}.md`],
	];
}

/** @param {string} tag @param {string} name */
function offer(tag, name) {
	const file = 'src/core/settings/languages.ts';
	writeFileSync(at(file), read(file).replace(/\} as const/, `, ${tag}: '${name}'} as const`));
	spawnSync(process.execPath, [at('node_modules/@biomejs/biome/bin/biome'), 'format', '--vcs-enabled=false', '--write', at(file)], {
		stdio: 'ignore',
	});
}

/** Each guide and each policy links to all others. @param {string} tag @param {string} name */
function linkGuides(tag, name) {
	for (const file of readdirSync(at('docs')).filter(each => /^(?:facilitator-guide|privacy-policy)(?:\.\w\w)?\.md$/.test(each))) {
		const kind = file.split('.', 1)[0];
		const links = new RegExp(`^\\[English\\]\\(${kind}\\.md\\).*$`, 'm');
		writeFileSync(at(`docs/${file}`), read(`docs/${file}`).replace(links, `$& · [${name}](${kind}.${tag}.md)`));
	}
}
