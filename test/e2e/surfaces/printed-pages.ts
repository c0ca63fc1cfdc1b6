import {inflateSync} from 'node:zlib';
import type {Page} from 'puppeteer-core';

/** How many pages of paper a web page takes. */
export async function printedPages(page: Page, format: 'A4' | 'Letter'): Promise<number> {
	const file = Buffer.from(await page.pdf({format, preferCSSPageSize: true}));
	const objects = [file.toString('latin1'), ...packedObjects(file)].join('\n');
	return objects.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** Firefox packs the objects of a PDF into streams (PDF 1.5, 7.5.7). */
function packedObjects(file: Buffer): readonly string[] {
	const text = file.toString('latin1');
	return [...text.matchAll(/\/ObjStm[\s\S]*?stream\r?\n/g)].map(({index, 0: head}) =>
		inflateSync(file.subarray(index + head.length)).toString('latin1'),
	);
}
