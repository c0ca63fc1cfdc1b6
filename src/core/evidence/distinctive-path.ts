/**
 * Whether a path alone tells one image from all others: it is long and has a number in it. `/1.jpg` is an image on every host, and `/u/12`
 * is also the beginning of `/u/123`.
 */
export const isDistinctivePath = (path: string): boolean => path.length >= 20 && /\d/.test(path);
