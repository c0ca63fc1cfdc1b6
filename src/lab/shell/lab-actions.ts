import type {Language} from '../i18n/lab-language.ts';

/** Actions with effects beyond the state of the lab. */
export interface LabActions {
	readonly setLanguage: (language: Language) => void;
	readonly openNotes: () => void;
	/** Deletes the state, every drawing and every face, and closes the notes. */
	readonly leaveNoTrace: () => void;
}
