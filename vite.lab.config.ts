import {defineConfig, type Plugin} from 'vite';

/**
 * The trainers' lab as a static website, for those who may not install extensions: the same sources, no extension API. Every address
 * in it is relative, so that it works from any folder of any server.
 */
export default defineConfig({
	root: 'src/lab',
	base: './',
	publicDir: '../static',
	oxc: {jsx: {runtime: 'automatic', importSource: 'preact'}},
	worker: {format: 'iife'},
	build: {outDir: '../../dist/lab', emptyOutDir: true, modulePreload: false, target: 'es2023'},
	plugins: [ownPolicy()],
});

/** The extension's pages have their policy from the manifest; here the page brings its own: nothing may be sent anywhere. */
function ownPolicy(): Plugin {
	const policy = [
		"default-src 'none'",
		"script-src 'self' 'wasm-unsafe-eval'",
		"style-src 'self'",
		"img-src 'self' data: blob:",
		"connect-src 'self'",
		"worker-src 'self'",
		"base-uri 'none'",
		"form-action 'none'",
	].join('; ');
	return {
		name: 'own-policy',
		transformIndexHtml: () => [{tag: 'meta', attrs: {'http-equiv': 'Content-Security-Policy', content: policy}, injectTo: 'head-prepend'}],
	};
}
