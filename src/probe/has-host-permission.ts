/**
 * Whether the browser lets us ask a host as nobody in particular. Without its permission it would still send the request, with the
 * extension's own address as its `Origin`: the host would learn who asks, whether or not we may read the answer.
 *
 * A press on the toolbar (`activeTab`) does not count, and must not: under it Chromium (156) asks like anybody, Firefox (153) still names
 * the extension, and either forgets it as soon as the tab is left, between this question and the request.
 */
export const hasHostPermission = ({origin}: URL): Promise<boolean> =>
	// A name that is no match pattern is nothing that anybody permitted.
	chrome.permissions.contains({origins: [`${origin}/*`]}).catch(() => false);
