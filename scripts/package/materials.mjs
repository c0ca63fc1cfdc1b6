import {readFileSync} from 'node:fs';
import path from 'node:path';
import {root} from '../prepare.mjs';

/**
 * The package's bill of materials in CycloneDX 1.6 (https://cyclonedx.org/docs/1.6/json/). Without time and serial number, which the
 * standard leaves free, so that the same commit gives the same bytes. `npm sbom` would list what is installed, 190 packages, most of
 * which the bundle does not have.
 *
 * @param {readonly import('./licence-texts.mjs').Package[]} packages
 */
export function materials(packages) {
	const {name, version, license} = readJson('package.json');
	const locked = readJson('package-lock.json').packages;
	return {
		$schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
		bomFormat: 'CycloneDX',
		specVersion: '1.6',
		version: 1,
		metadata: {component: {...component({name, version, license}), type: 'application'}},
		components: packages.map(one => ({...component(one), hashes: hashesOf(locked[placeOf(one.folder)])})),
	};
}

/** @param {Pick<import('./licence-texts.mjs').Package, 'name' | 'version' | 'license'>} one */
function component({name, version, license}) {
	const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
	return {type: 'library', 'bom-ref': purl, name, version, licenses: [{license: {id: license}}], purl};
}

/** Of the file that npm downloaded, as package-lock.json has it. @param {{integrity: string}} locked */
function hashesOf({integrity}) {
	const [, content] = integrity.split('sha512-');
	return [{alg: 'SHA-512', content: Buffer.from(content ?? '', 'base64').toString('hex')}];
}

/** As package-lock.json names it, whichever folder the packages really are in. @param {string} folder */
const placeOf = folder => folder.slice(folder.search(/node_modules(?=[\\/])/)).replaceAll('\\', '/');

/** @param {string} file */
const readJson = file => JSON.parse(readFileSync(path.join(root, file), 'utf8'));
