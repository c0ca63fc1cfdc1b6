/** Files of the built package that a click or a permission brings into a page; the manifest brings the others. */

/** The rules of every software of the fediverse, since only the page tells one from another. */
export const fediverseScript = 'src/sites/fediverse.js';
export const anyPageScript = 'src/sites/any-page.js';
/** As the manifest's `src/content/index.iife.ts` is built. */
export const contentScript = 'src/content/index.iife.js';
