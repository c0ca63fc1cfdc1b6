/**
 * Whether the extension has permission for a host, so that requests to it are anonymous. Without permission the browser would still send
 * the request, with the extension's own URL as its `Origin`: the host would learn who is asking, whether or not we can read the response.
 *
 * `activeTab`, granted by a click on the toolbar, deliberately does not count: Firefox (153) still names the extension under it, and both
 * it and Chromium (156) revoke it as soon as the tab is left, which may be between this check and the request.
 */
export const hasHostPermission = ({origin}: URL): Promise<boolean> =>
	// It rejects where the origin makes no valid match pattern, which nobody can have granted.
	chrome.permissions.contains({origins: [`${origin}/*`]}).catch(() => false);
