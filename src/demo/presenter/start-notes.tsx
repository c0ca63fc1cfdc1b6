import {render} from 'preact';
import {WordsContext} from '../../ui/use-words.ts';
import {loadLabWords} from '../lab/lab-language.ts';
import {type NotesMessage, openNotesChannel} from './notes-channel.ts';
import {NotesView} from './notes-view.tsx';

const idle = {kind: 'shown', progress: undefined, language: undefined} as const;

/** Puts the presenter's notes into a window of their own. @param id of the lab they belong to */
export function startNotes(root: Element, id: string): void {
	const hear = (message: NotesMessage): void => {
		if (message.kind === 'shown') void show(message);
		if (message.kind !== 'end') return;
		// A window that no page has opened may not close itself: it forgets what it showed.
		void show(idle).then(close);
	};
	const channel = openNotesChannel(id, hear);
	const go = (steps: 1 | -1): void => channel.tell({kind: 'go', steps});
	const show = async ({progress, language}: Extract<NotesMessage, {kind: 'shown'}>): Promise<void> => {
		const words = await loadLabWords(language);
		document.title = words.say('lab_notes_title');
		document.documentElement.lang = words.locale;
		document.documentElement.dir = words.direction;
		render(
			<WordsContext.Provider value={words}>
				<NotesView progress={progress} now={Date.now} onGo={go} />
			</WordsContext.Provider>,
			root,
		);
	};

	void show(idle);
	channel.tell({kind: 'ask'});
}
