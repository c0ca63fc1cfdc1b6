/**
 * Makes the objects that all others inherit from unchangeable. The worker stays alive from one image to the next: without this, a library
 * that uses a name from a file as the name of a property could change what is said about all later images.
 *
 * @param realm the worker's global object
 */
export function freezePrototypes(realm: Record<(typeof builtIns)[number], {readonly prototype: object}>): void {
	for (const name of builtIns) {
		Object.freeze(realm[name].prototype);
		Object.freeze(realm[name]);
	}
}

/** What plain data is made of, and what TensorFlow.js and exifr build on. */
const builtIns = [
	'Object',
	'Array',
	'Function',
	'String',
	'Number',
	'Boolean',
	'Map',
	'Set',
	'Promise',
	'DataView',
	'ArrayBuffer',
	'Uint8Array',
	'Float32Array',
] as const;
