/** @typedef {import('./modules.mjs').Module} Module */

const begin = '<!-- Written by npm run zones from scripts/zones/modules.mjs. -->';
const end = '<!-- /zones -->';

/**
 * Returns the document with its tables of modules rewritten.
 * @param {string} document
 * @param {Readonly<Record<string, Module>>} modules
 */
export function withZoneTables(document, modules) {
	const [before, rest = ''] = document.split(begin);
	const [, after] = rest.split(end);
	if (after === undefined) throw new Error(`The document must hold these two lines, and the tables go between them:\n${begin}\n${end}`);
	return `${before}${begin}\n${zoneTables(modules)}\n${end}${after}`;
}

/** @param {Readonly<Record<string, Module>>} modules */
function zoneTables(modules) {
	const names = Object.keys(modules);
	const moduleRows = names.map(name => row(name, modules[name]?.about, modules[name]?.may));
	const folderRows = names.flatMap(name =>
		Object.entries(modules[name]?.folders ?? {}).map(([folder, {about, may}]) => row(`${name}/${folder}`, about, may)),
	);
	return [
		...['| module | what it is | may import |', '|---|---|---|', ...moduleRows, ''],
		'A sub-folder may import less than its module: itself and what is listed here. `core/*` means the files directly in `src/core`.',
		...['', '| sub-folder | what it is | may import |', '|---|---|---|', ...folderRows],
	].join('\n');
}

/** @param {string} name @param {string} [about] @param {readonly string[]} [may] */
function row(name, about = '', may = []) {
	return `| \`src/${name}\` | ${about} | ${may.length === 0 ? 'nothing' : may.map(right => `\`${right}\``).join(', ')} |`;
}
