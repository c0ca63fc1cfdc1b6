import type {PageImage, PageReading} from '../../../src/core/contacts/page-reading.ts';
import {readPageText} from '../../../src/probe/probe-page-text.ts';
import {drawnPages} from '../../fixtures/contacts/all-pages.ts';
import type {DrawnPage} from '../../fixtures/contacts/drawn-page.ts';

export function drawnPage(name: string): DrawnPage {
	const page = drawnPages.find(each => each.name === name);
	if (!page) throw new Error(`There is no drawn page called ${name}.`);
	return page;
}

export const imageAt = (imageUrl: string): PageImage => ({imageUrl, others: [], width: 800, height: 600, alt: 'The team'});

/** What would be read of a drawn page, with a picture on it. */
export async function readingOf({html, address}: Pick<DrawnPage, 'html' | 'address'>): Promise<PageReading> {
	return {text: await readPageText(html, address), images: [imageAt(new URL('/team.jpg', address).href)]};
}
