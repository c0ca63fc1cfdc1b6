/**
 * Hosts the manifest requests and the browser does not grant: Firefox lets people withdraw each one, and Chrome all at once.
 * Pages first, then the hosts of their images.
 */
export async function missingHosts(): Promise<readonly string[]> {
	const {host_permissions: images = [], content_scripts: scripts = []} = chrome.runtime.getManifest();
	const pages = scripts.flatMap(({matches = []}) => matches);
	const {origins = []} = await chrome.permissions.getAll();
	const unlisted = [...new Set([...pages, ...images])].filter(host => !origins.includes(host));
	// A granted host may be covered by a wider pattern.
	const isGranted = await Promise.all(unlisted.map(host => chrome.permissions.contains({origins: [host]})));
	return unlisted.filter((_, index) => !isGranted[index]);
}
