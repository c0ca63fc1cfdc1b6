import * as v from 'valibot';

/** An id, a country or a language: at most 200 characters. */
export const shortText = v.pipe(v.string(), v.maxLength(200));
