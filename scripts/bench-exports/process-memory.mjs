import {readdir, readFile} from 'node:fs/promises';

/** @typedef {{readonly before: number, readonly most: number}} Memory in bytes */

/**
 * The process of a browser whose memory grew most during some work, which is that of the page: what it held in memory (its resident set) before,
 * and at the most. Needs Linux, and is `undefined` elsewhere.
 * @template Result
 * @param {number | undefined} pid of the browser @param {() => Promise<Result>} work
 * @returns {Promise<{readonly result: Result, readonly memory: Memory | undefined}>}
 */
export async function watchMemory(pid, work) {
	const before = await readTree(pid);
	const most = new Map(before);
	const timer = setInterval(async () => {
		for (const [process, bytes] of await readTree(pid)) most.set(process, Math.max(bytes, most.get(process) ?? 0));
	}, 250);
	try {
		const result = await work();
		const grown = [...before].map(([process, bytes]) => ({before: bytes, most: most.get(process) ?? bytes}));
		return {result, memory: grown.toSorted((a, b) => b.most - b.before - (a.most - a.before))[0]};
	} finally {
		clearInterval(timer);
	}
}

/** @param {number | undefined} root @returns {Promise<ReadonlyMap<number, number>>} bytes in memory, by process: the browser's, and those it started */
async function readTree(root) {
	const found = await Promise.all((await readdir('/proc').catch(() => [])).filter(name => /^\d+$/.test(name)).map(readProcess));
	const all = found.filter(each => each !== undefined);
	const tree = new Set([root]);
	// A process is listed before those it started only by chance.
	for (let size = 0; size < tree.size; ) {
		size = tree.size;
		for (const {pid, parent} of all) if (tree.has(parent)) tree.add(pid);
	}

	return new Map(all.filter(({pid}) => tree.has(pid)).map(({pid, bytes}) => [pid, bytes]));
}

/** @param {string} name */
async function readProcess(name) {
	const status = await readFile(`/proc/${name}/status`, 'utf8').catch(() => '');
	const [, parent, kilobytes] = /^PPid:\s+(\d+)[\s\S]*^VmRSS:\s+(\d+) kB/m.exec(status) ?? [];
	return kilobytes === undefined ? undefined : {pid: Number(name), parent: Number(parent), bytes: Number(kilobytes) * 1024};
}
