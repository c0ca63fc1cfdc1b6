import * as v from 'valibot';
import type {RightsRequest} from '../core/requests/request.ts';
import {requestSchema} from '../core/requests/request-schema.ts';
import {merge} from './deadlines/history.ts';

/** Raised when an older version could not read the file. */
const version = 1;

/** More than a lifetime of letters; a larger file is no file of ours. */
const longestFile = 5_000_000;

const file = v.strictObject({format: v.literal('overexposed-requests'), version: v.literal(version), requests: v.array(requestSchema)});

/** All requests as one file, for a backup or another device. */
export const writeRequests = (requests: readonly RightsRequest[]): string =>
	JSON.stringify({format: 'overexposed-requests', version, requests}, undefined, '\t');

/**
 * The requests in a file.
 *
 * @throws where it is not ours, is newer than this version, or holds anything that does not belong there. Nothing is read halfway.
 */
export function readRequests(text: string): readonly RightsRequest[] {
	if (text.length > longestFile) throw new Error('This file is too large to hold requests.');
	const parsed = v.safeParse(file, JSON.parse(text));
	if (parsed.success) return parsed.output.requests;
	const [{message, path}] = parsed.issues;
	throw new Error(`This file holds no requests that can be read: ${path?.map(({key}) => String(key)).join('.') ?? 'file'}: ${message}`);
}

/** Both sets: every request once, every event of it once. Reading the same file twice changes nothing. */
export function mergeRequests(ours: readonly RightsRequest[], theirs: readonly RightsRequest[]): readonly RightsRequest[] {
	const added = theirs.filter(({id: theirId}) => !ours.some(own => own.id === theirId));
	const merged = ours.map(own => {
		const other = theirs.find(each => each.id === own.id);
		return other ? {...own, ...merge(own, other)} : own;
	});
	return [...merged, ...added];
}
