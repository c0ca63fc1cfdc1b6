import {readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';

/** V8's explicit compile hint (Chrome 136, v8.dev/blog/explicit-compile-hints). Other engines and versions take it for the comment that it is. */
const hint = '//# allFunctionsCalledOnLoad\n';

/**
 * Has the content script compiled in one go: on a page about a person nearly all of its functions are called, and compiling each when it is
 * first called takes the main thread longer (docs/performance.md).
 * @returns {import('vite').Plugin}
 */
export function compileAtOnce() {
	return {
		name: 'compile-at-once',
		apply: 'build',
		// The content script has a build of its own, which has ended by now.
		async writeBundle({dir = 'dist'}) {
			const file = path.join(dir, 'src/content/index.iife.js');
			const source = await readFile(file, 'utf8');
			await writeFile(file, hint + source);
		},
	};
}
