import type {Page} from 'puppeteer-core';
import english from '../../src/static/_locales/en/messages.json';
import {broken, drawCorpus, leftIn} from '../../test/e2e/page/corpus-files.ts';
import {catchArchive, choose, isArchiveThere, press, readArchive, statusOf} from '../../test/e2e/page/pictures-page.ts';

export interface Watching<Memory> {
	readonly measureMemory: () => Promise<Memory>;
	readonly onProgress: (done: number, total: number) => void;
}

/** Saves so many pictures at once: the drawn corpus, over and over, and one that cannot be read. The archive is read outside of the browser. */
export async function saveMany<Memory>(page: Page, count: number, {measureMemory, onProgress}: Watching<Memory>) {
	const corpus = Object.entries(await drawCorpus(page));
	const kinds = Array.from({length: count - 1}, (_, index) => corpus[index % corpus.length] ?? ['broken', broken]);
	const files = Object.fromEntries(kinds.map(([name, bytes], index) => [`${index + 1} ${name}`, bytes]));
	await choose(page, {...files, 'cannot be read': broken});
	await catchArchive(page);

	const memory = [await measureMemory()];
	const startedAt = performance.now();
	await press(page, 'before_posting_save_all');
	while (!(await isArchiveThere(page))) {
		await new Promise(resolve => setTimeout(resolve, 500));
		const {done, total} = await statusOf(page);
		onProgress(done, total);
		if (done >= total / 2 && memory.length === 1) memory.push(await measureMemory());
	}
	const seconds = (performance.now() - startedAt) / 1000;
	memory.push(await measureMemory());

	const archive = Object.entries(await readArchive(page));
	const left = (await Promise.all(archive.map(async ([name, copy]) => (await leftIn(copy)).map(part => `${name}: ${part}`)))).flat();
	const {text} = await statusOf(page);
	const notSaved = text.split(english.before_posting_not_saved.message)[1]?.trim() ?? '';
	return {kinds: corpus.length, saved: archive.length, notSaved, left, seconds, memory};
}
