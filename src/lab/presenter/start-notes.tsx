import {render} from 'preact';
import {WordsContext} from '../../ui/i18n/use-words.ts';
import type {Words} from '../../ui/i18n/words.ts';
import {type Language, loadLabWords} from '../i18n/lab-language.ts';
import {type NotesMessage, openNotesChannel} from './notes-channel.ts';
import {NotesView} from './notes-view.tsx';
import type {Progress} from './presenter-model.ts';

type Shown = Extract<NotesMessage, {kind: 'shown'}>;

const idle: Shown = {kind: 'shown', progress: undefined, language: undefined};

/** Shows the presenter's notes in their own window. @param id of the lab they belong to */
export function startNotes(root: Element, id: string): void {
	const wordsIn = cached(loadLabWords);
	let latest = idle;
	const show = async (message: Shown): Promise<void> => {
		latest = message;
		const words = await wordsIn(message.language);
		// Loading the words takes time: meanwhile another step may have arrived, and only the latest may be shown.
		if (latest === message) draw(root, words, message.progress, go);
	};
	const hear = (message: NotesMessage): void => {
		if (message.kind === 'shown') void show(message);
		// A window that was not opened by a page may not close itself, so it at least clears what it shows.
		if (message.kind === 'end') void show({...latest, progress: undefined}).then(close);
	};
	const channel = openNotesChannel(id, hear);
	const go = (steps: 1 | -1): void => channel.tell({kind: 'go', steps});

	void show(idle);
	channel.tell({kind: 'ask'});
}

/** Loads each language once, so that the notes keep working when the network is lost. */
function cached(load: (language: Language | undefined) => Promise<Words>): typeof load {
	const loaded = new Map<Language | undefined, Promise<Words>>();
	return language => {
		const words = loaded.get(language) ?? load(language);
		loaded.set(language, words);
		return words;
	};
}

function draw(root: Element, words: Words, progress: Progress | undefined, go: (steps: 1 | -1) => void): void {
	document.title = words.say('lab_notes_title');
	document.documentElement.lang = words.locale;
	document.documentElement.dir = words.direction;
	render(
		<WordsContext.Provider value={words}>
			<NotesView progress={progress} now={Date.now} onGo={go} />
		</WordsContext.Provider>,
		root,
	);
}
