import {defineConfig} from 'vite';

/** Builds every surface as an ordinary page, for screenshots and axe: `npx vite build test/surfaces`. */
export default defineConfig({
	root: import.meta.dirname,
	base: './',
	publicDir: false,
	oxc: {jsx: {runtime: 'automatic', importSource: 'preact'}},
	build: {
		outDir: '../../dist/surfaces',
		emptyOutDir: true,
		modulePreload: false,
		target: 'es2022',
		rollupOptions: {
			input: ['popup', 'notice', 'faces', 'dashboard', 'lab', 'handout', 'pictures'].map(name => `${import.meta.dirname}/${name}.html`),
		},
	},
});
