import type {Language} from '../i18n/lab-language.ts';
import type {Progress} from './presenter-model.ts';

/** Messages between the lab and its notes, which are two windows of the same browser. */
export type NotesMessage =
	/** From the lab: the step that is shown; `undefined` outside a presentation. */
	| {readonly kind: 'shown'; readonly progress: Progress | undefined; readonly language: Language | undefined}
	/** From the notes, when they have just been opened. */
	| {readonly kind: 'ask'}
	| {readonly kind: 'go'; readonly steps: 1 | -1}
	/** From the lab, when its traces are wiped. */
	| {readonly kind: 'end'};

export interface NotesChannel {
	readonly tell: (message: NotesMessage) => void;
	readonly close: () => void;
}

/** @param id of the lab, so that two labs in one browser do not hear each other */
export function openNotesChannel(id: string, onMessage: (message: NotesMessage) => void): NotesChannel {
	const channel = new BroadcastChannel(`overexposed-lab-${id}`);
	channel.onmessage = ({data}: MessageEvent<NotesMessage>) => onMessage(data);
	return {tell: message => channel.postMessage(message), close: () => channel.close()};
}
