/**
 * Characters of a page that are worked through in one turn, a few milliseconds' worth. A worker that works through three megabytes at once
 * answers no popup and no other page meanwhile, and the browser may take it for hung.
 */
export const turnLength = 100_000;

/** Lets everything that is waiting have its turn. */
export const nextTurn = (): Promise<void> => new Promise(resolve => setTimeout(resolve));
