import {setWasmPaths} from '@tensorflow/tfjs-backend-wasm';
import wasm from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url';
import {type GraphModel, loadGraphModel} from '@tensorflow/tfjs-converter';
import {env, ready, setBackend} from '@tensorflow/tfjs-core';

let runtime: Promise<void> | undefined;

/**
 * Loads a network from the package.
 *
 * @param topology, weights URLs of its two files
 * @throws where a file is missing or broken, or the runtime does not start
 */
export async function loadModel(topology: string, weights: string): Promise<GraphModel> {
	runtime ??= startRuntime();
	await runtime;
	const [graph, weightData] = await Promise.all([fetchOwn(topology), fetchOwn(weights)]);
	const {modelTopology, weightsManifest} = (await graph.json()) as {modelTopology: object; weightsManifest: [{weights: []}]};
	const artifacts = {modelTopology, weightSpecs: weightsManifest[0].weights, weightData: await weightData.arrayBuffer()};
	return loadGraphModel({load: async () => artifacts});
}

async function startRuntime(): Promise<void> {
	// Threads would be started from a `blob:` URL, which the extension's content security policy forbids.
	env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
	// Every supported browser has SIMD, so the package only contains that variant; the API still requires all three names.
	const names = ['tfjs-backend-wasm.wasm', 'tfjs-backend-wasm-simd.wasm', 'tfjs-backend-wasm-threaded-simd.wasm'] as const;
	setWasmPaths(Object.fromEntries(names.map(name => [name, wasm])));
	if (!(await setBackend('wasm')))
		throw new Error('TensorFlow.js could not start its WebAssembly backend; does the CSP allow wasm-unsafe-eval?');
	await ready();
}

async function fetchOwn(address: string): Promise<Response> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address} is missing from the package (${response.status}); build it again.`);
	return response;
}
