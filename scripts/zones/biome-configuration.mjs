/** @typedef {import('./modules.mjs').Module} Module */

const browserPackage = 'webextension-polyfill';

/**
 * The file that biome.jsonc extends, with one override per line.
 * @param {Readonly<Record<string, Module>>} modules
 */
export const biomeConfiguration = modules =>
	`{"overrides": [\n${biomeOverrides(modules)
		.map(each => JSON.stringify(each))
		.join(',\n')}\n]}\n`;

/**
 * Biome's overrides: one for each module, then two for each of its sub-folders. Where several match a file, the last one counts. Biome
 * matches an import as it is written, not where it leads. Files below a sub-folder need one more `../`, hence the second override.
 * @param {Readonly<Record<string, Module>>} modules
 */
function biomeOverrides(modules) {
	const anyModule = `**/{${Object.keys(modules).join(',')}}/**`;
	return Object.entries(modules).flatMap(([name, {may, browserApi = false, folders = {}}]) => [
		override(name, `src/${name}/**`, browserApi, [anyModule, ...exceptions(may)]),
		...Object.entries(folders).flatMap(([folder, rights]) =>
			['../', '../../'].map(up => {
				const own = Object.keys(folders).filter(other => other !== folder && !rights.may.includes(`${name}/${other}`));
				const top = rights.may.includes(`${name}/*`) ? [] : [`${up}*`];
				const group = [anyModule, ...exceptions(rights.may), ...top, ...own.map(other => `${up}${other}/**`)];
				return override(`${name}/${folder}`, `src/${name}/${folder}/${up === '../' ? '*' : '*/**'}`, browserApi, group);
			}),
		),
	]);
}

/**
 * @param {string} zone
 * @param {string} files
 * @param {boolean} browserApi
 * @param {readonly string[]} group refused, but for what a later pattern with `!` takes out
 */
function override(zone, files, browserApi, group) {
	const message = `src/${zone} may not import this: see docs/architecture.md.`;
	const paths = browserApi ? {} : {paths: {[browserPackage]: `src/${zone} may not use the browser’s API: see docs/architecture.md.`}};
	const noRestrictedImports = {level: 'error', options: {...paths, patterns: [{group, message}]}};
	return {includes: [files], linter: {rules: {style: {noRestrictedImports}}}};
}

/** @param {readonly string[]} rights */
const exceptions = rights => rights.map(right => `!**/${right}${right.endsWith('/*') ? '' : '/**'}`);
