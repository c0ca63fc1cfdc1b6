/** Files of the built package that are injected when they are needed; the manifest lists the others. */

/** The rules of all fediverse software, since only the page's content tells which one it is. */
export const fediverseScript = 'src/sites/fediverse.js';
/** The rules of one site: `any-page`, or an optional site that the user has let us read. */
export const siteScript = (id: string): string => `src/sites/${id}.js`;
export const anyPageScript = siteScript('any-page');
/** Reads pages of which no address tells what they are. */
export const anyPageReaderScript = 'src/content/any-page.js';
/** Takes a page's skeleton, at the user's click. */
export const skeletonScript = 'src/content/skeleton.js';
/** Draws the notice and the outlines, where there is one to draw. */
export const overlaysScript = 'src/content/overlays.js';
/** Reads who runs a page, and its pictures, when the user wants to write to them. */
export const contactsScript = 'src/content/contacts.js';
/** The built form of the manifest's `src/content/index.iife.ts`. */
export const contentScript = 'src/content/index.iife.js';
