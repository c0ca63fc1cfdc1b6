import type {Language} from '../shell/lab-language.ts';
import type {Progress} from './presenter-model.ts';

/** What the lab and its notes tell each other: two windows of the same browser, and nobody else. */
export type NotesMessage =
	/** From the lab: what is shown now; nothing while nobody presents. */
	| {readonly kind: 'shown'; readonly progress: Progress | undefined; readonly language: Language | undefined}
	/** From the notes, which have just been opened. */
	| {readonly kind: 'ask'}
	| {readonly kind: 'go'; readonly steps: 1 | -1}
	/** From the lab: its traces are being wiped. */
	| {readonly kind: 'end'};

export interface NotesChannel {
	readonly tell: (message: NotesMessage) => void;
	readonly close: () => void;
}

/** @param id of one lab: two labs in one browser do not hear each other */
export function openNotesChannel(id: string, onMessage: (message: NotesMessage) => void): NotesChannel {
	const channel = new BroadcastChannel(`overexposed-lab-${id}`);
	channel.onmessage = ({data}: MessageEvent<NotesMessage>) => onMessage(data);
	return {tell: message => channel.postMessage(message), close: () => channel.close()};
}
