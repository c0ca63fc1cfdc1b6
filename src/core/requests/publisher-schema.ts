import * as v from 'valibot';
import {day, line, place} from './parts-schema.ts';
import {agreements, askers, type Publisher, publisherKinds} from './publisher.ts';

/** Characters of an address: as many as are read from a page, since signed addresses of pictures are long. */
const longestUrl = 4096;
/** Pictures of one request: more than anybody marks on one page, and few enough for a letter that is stored whole. */
export const mostImages = 20;
/** Other sizes of them: two for each, or eight of a few. */
export const mostOthers = 40;

const url = v.pipe(
	v.string(),
	v.maxLength(longestUrl),
	v.check(text => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), 'Expected the address of a page or picture.'),
);

/** Whoever shows a picture, as it is stored and exported with a request; unexpected fields are refused. */
export const publisherSchema: v.GenericSchema<unknown, Publisher> = v.strictObject({
	name: line,
	kind: v.picklist(publisherKinds),
	country: place,
	email: v.exactOptional(line),
	form: v.exactOptional(url),
	address: v.exactOptional(v.pipe(v.array(line), v.maxLength(20))),
	asker: v.picklist(askers),
	agreed: v.picklist(agreements),
	pageUrl: url,
	imageUrls: v.pipe(v.array(url), v.maxLength(mostImages)),
	otherUrls: v.exactOptional(v.pipe(v.array(url), v.maxLength(mostOthers))),
	seenOn: day,
	position: v.exactOptional(line),
	reason: v.exactOptional(line),
	advertises: v.exactOptional(v.literal(true)),
	isContainer: v.exactOptional(v.literal(true)),
	signedAs: v.exactOptional(line),
});
