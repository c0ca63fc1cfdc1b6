import * as v from 'valibot';
import {expect, test} from 'vitest';
import {pageReadingSchema} from '../../../src/core/contacts/page-reading-schema.ts';
import {readingOf} from '../../dashboard/takedown/reading-of.ts';
import {drawnPages} from '../../fixtures/contacts/all-pages.ts';

test.each(drawnPages)('what is read of “$name” is let through unchanged', async drawn => {
	const reading = await readingOf(drawn);
	expect(v.parse(pageReadingSchema, reading)).toEqual(reading);
});
