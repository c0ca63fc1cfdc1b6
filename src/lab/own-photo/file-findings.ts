import type {WordKey} from '../../ui/i18n/words.ts';
import type {OwnPhoto} from '../model/own-photo.ts';

/** What a file tells of a picture: in its metadata, and in its name, as phones and messengers write it. */
export function findingsIn({metadata, doesNameTellTime}: Pick<OwnPhoto, 'metadata' | 'doesNameTellTime'>): readonly WordKey[] {
	const told: readonly WordKey[] = [
		...(metadata.hasPlace ? (['finding_metadata_place'] as const) : []),
		...(metadata.hasOwnerName ? (['finding_metadata_owner'] as const) : []),
		...(metadata.hasTime ? (['finding_metadata_time'] as const) : []),
		...(doesNameTellTime && !metadata.hasTime ? (['finding_file_name_time'] as const) : []),
	];
	if (metadata.hasPlace === undefined || metadata.hasOwnerName === undefined) return [...told, 'lab_own_photo_place_unknown'];
	return metadata.hasPlace || metadata.hasOwnerName ? told : [...told, 'lab_own_photo_no_place'];
}
