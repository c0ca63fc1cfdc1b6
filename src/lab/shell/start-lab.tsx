import {effect, signal} from '@preact/signals';
import {render} from 'preact';
import type {Trainer} from '../../core/settings/policy.ts';
import {TrainerContact} from '../../ui/controls/trainer-contact.tsx';
import {WordsContext} from '../../ui/i18n/use-words.ts';
import {drawImageOf} from '../drawing/draw-image.ts';
import {type Language, loadLabWords} from '../i18n/lab-language.ts';
import {createImageStore} from '../model/image-store.ts';
import {createLabModel, type LabVision} from '../model/lab-model.ts';
import {type NotesMessage, openNotesChannel} from '../presenter/notes-channel.ts';
import {createPresenter} from '../presenter/presenter-model.ts';
import {Lab} from './lab.tsx';
import {findSession, type SessionStore, saveSession, wipeSession} from './session.ts';

export interface LabEnvironment {
	readonly vision: LabVision;
	readonly sessionStore: SessionStore;
	/** Chosen by whoever opened the lab. */
	readonly language: Language | undefined;
	/** Whom an organisation names in its policy. */
	readonly trainer?: Trainer | undefined;
	/** Milliseconds since 1970. */
	readonly now: () => number;
}

/** Renders the lab, in the state it had before a reload. */
export function startLab(root: Element, {vision, sessionStore, language: given, trainer, now}: LabEnvironment): void {
	const session = findSession(sessionStore);
	const language = signal(session?.language ?? given);
	const notesId = session?.notesId ?? crypto.randomUUID();
	const day = new Date(now()).setUTCHours(0, 0, 0, 0);
	const model = createLabModel({
		store: createImageStore({vision, draw: drawImageOf}),
		vision,
		day,
		...(session && {start: session}),
	});
	const presenter = createPresenter(model, now);
	if (session?.progress) presenter.resume(session.progress);

	const hear = (message: NotesMessage): void => {
		if (message.kind === 'go') presenter.go(message.steps);
		if (message.kind === 'ask') tellNotes();
	};
	const channel = openNotesChannel(notesId, hear);
	const tellNotes = (): void => channel.tell({kind: 'shown', progress: presenter.progress.value, language: language.value});
	effect(tellNotes);
	effect(() => {
		const {state, tab, scraperStep, placeView, chosen, poll, votes} = model;
		saveSession(sessionStore, {
			state: state.value,
			tab: tab.value,
			scraperStep: scraperStep.value,
			placeView: placeView.value,
			chosen: chosen.value,
			poll: poll.value,
			votes: votes.value,
			progress: presenter.progress.value,
			language: language.value,
			notesId,
		});
	});
	/** While idle, prepares what could be shown after one more pull of a lever. */
	effect(() => {
		if (!model.isWorking.value) model.warmUp();
	});

	const actions = {
		setLanguage: (next: Language): void => {
			language.value = next;
		},
		openNotes: (): void => void open(`?notes=${notesId}`, `overexposed-notes-${notesId}`, 'width=760,height=820'),
		erase: (): void => {
			channel.tell({kind: 'end'});
			presenter.stop();
			model.erase();
			language.value = given;
			wipeSession(sessionStore);
		},
	};
	effect(() => {
		void loadLabWords(language.value).then(words => {
			document.title = words.say('lab_title');
			document.documentElement.lang = words.locale;
			document.documentElement.dir = words.direction;
			render(
				<WordsContext.Provider value={words}>
					<Lab model={model} presenter={presenter} actions={actions} />
					<TrainerContact trainer={trainer} />
				</WordsContext.Provider>,
				root,
			);
		});
	});
}
