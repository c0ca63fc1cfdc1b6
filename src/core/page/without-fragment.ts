/** The address of the page itself: what follows the `#` is a place on it, and may be nothing but the sign. */
export const withoutFragment = (url: string): string => url.split('#', 1)[0] ?? url;
