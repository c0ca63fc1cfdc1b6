import type {Language} from '../i18n/lab-language.ts';

/** Actions with effects beyond the state of the lab. */
export interface LabActions {
	readonly setLanguage: (language: Language) => void;
	readonly openNotes: () => void;
	/** Erases the state, the votes, every drawing and every face, and closes the notes. */
	readonly erase: () => void;
}
