/** Files of the built package that are injected after a click or a permission; the manifest lists the others. */

/** The rules of all fediverse software, since only the page's content tells which one it is. */
export const fediverseScript = 'src/sites/fediverse.js';
export const anyPageScript = 'src/sites/any-page.js';
/** Takes a page's skeleton, at the user's click. */
export const skeletonScript = 'src/content/skeleton.js';
/** The built form of the manifest's `src/content/index.iife.ts`. */
export const contentScript = 'src/content/index.iife.js';
