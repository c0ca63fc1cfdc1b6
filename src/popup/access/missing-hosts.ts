/**
 * Hosts the manifest asks for and the browser does not grant: Firefox lets people withdraw each of them, and Chrome all at once.
 * Pages first, then the hosts of their pictures.
 */
export async function missingHosts(): Promise<readonly string[]> {
	const {host_permissions: images = [], content_scripts: scripts = []} = chrome.runtime.getManifest();
	const pages = scripts.flatMap(({matches = []}) => matches);
	const {origins = []} = await chrome.permissions.getAll();
	const unlisted = [...new Set([...pages, ...images])].filter(host => !origins.includes(host));
	// What is granted may be listed as a wider pattern.
	const isGranted = await Promise.all(unlisted.map(host => chrome.permissions.contains({origins: [host]})));
	return unlisted.filter((_, index) => !isGranted[index]);
}
