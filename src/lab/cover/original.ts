import type {LabModel} from '../model/lab-model.ts';
import type {OwnPhoto, OwnPhotoOutcome} from '../model/own-photo.ts';

/** A picture before anything was done to it. Exists only on this page. */
export interface Original {
	readonly bytes: ArrayBuffer;
	readonly photo: OwnPhoto;
}

export type OriginalOutcome = Original | Exclude<OwnPhotoOutcome, OwnPhoto>;

export const isOriginal = (outcome: OriginalOutcome): outcome is Original => 'photo' in outcome;

/** Never rejects. */
export async function openOriginal(file: Blob, model: Pick<LabModel, 'inspectOwnPhoto'>): Promise<OriginalOutcome> {
	const bytes = await file.arrayBuffer().catch(() => undefined);
	// Moved or deleted since it was chosen.
	if (!bytes) return {kind: 'unreadable', reason: 'empty'};
	const photo = await model.inspectOwnPhoto(file);
	return 'url' in photo ? {bytes, photo} : photo;
}

/** Frees the memory of a picture once it is no longer shown. */
export function forgetOriginal(outcome: OriginalOutcome | undefined): void {
	if (outcome && isOriginal(outcome)) URL.revokeObjectURL(outcome.photo.url);
}
