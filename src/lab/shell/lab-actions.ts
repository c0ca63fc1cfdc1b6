import type {Language} from './lab-language.ts';

/** What reaches beyond the lab's own state. */
export interface LabActions {
	readonly speak: (language: Language) => void;
	readonly openNotes: () => void;
	/** Wipes the state, every drawing and every face, and closes the notes. */
	readonly leaveNoTrace: () => void;
}
