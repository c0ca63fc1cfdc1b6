/** What a file can say about the person who took or posted it. Part of text keys, as in `file_detail_place`. */
export const fileDetailIds = ['place', 'time', 'camera', 'serial', 'owner', 'people', 'caption', 'software', 'history'] as const;
export type FileDetailId = (typeof fileDetailIds)[number];

/** For the owner of the file alone, in the window where it was opened. Never part of a report. */
export interface FileDetail {
	readonly id: FileDetailId;
	/** As the file has it, shortened; absent where it is only known to be there. */
	readonly text?: string;
}
