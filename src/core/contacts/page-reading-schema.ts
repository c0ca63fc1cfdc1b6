import * as v from 'valibot';
import {maxPageImages, type PageReading} from './page-reading.ts';
import {pageTextLimits} from './page-text.ts';

/** Characters; the longest line is far shorter, and so is an address that servers accept. */
const text = v.pipe(v.string(), v.maxLength(20_000));
const address = v.pipe(text, v.url());
const index = v.pipe(v.number(), v.integer(), v.minValue(0));
const listOf = <Item>(item: v.GenericSchema<unknown, Item>, most: number) => v.pipe(v.array(item), v.maxLength(most));

/** What the script in a page says that it read. The page's process may have been taken over, so it is believed no further than this. */
export const pageReadingSchema: v.GenericSchema<unknown, PageReading> = v.object({
	text: v.object({
		address,
		title: text,
		lines: listOf(
			v.object({
				text,
				heading: v.exactOptional(v.pipe(v.number(), v.minValue(1), v.maxValue(8))),
				block: v.number(),
				part: v.exactOptional(v.picklist(['navigation', 'footer'])),
				images: v.exactOptional(listOf(text, pageTextLimits.elements)),
			}),
			pageTextLimits.lines,
		),
		links: listOf(v.object({text, address: text, line: index}), pageTextLimits.links),
		forms: listOf(v.object({address: text, takesText: v.boolean(), takesPassword: v.boolean()}), pageTextLimits.elements),
		cards: listOf(
			v.object({
				kind: v.picklist(['organisation', 'person']),
				name: v.exactOptional(text),
				email: v.exactOptional(text),
				street: v.exactOptional(text),
				postalCode: v.exactOptional(text),
				city: v.exactOptional(text),
			}),
			pageTextLimits.elements,
		),
		frames: listOf(text, pageTextLimits.elements),
	}),
	images: listOf(
		v.object({
			imageUrl: address,
			others: listOf(address, 100),
			width: v.pipe(v.number(), v.minValue(0)),
			height: v.pipe(v.number(), v.minValue(0)),
			alt: text,
		}),
		maxPageImages,
	),
});
