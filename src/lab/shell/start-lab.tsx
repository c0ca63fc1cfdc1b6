import {effect, signal} from '@preact/signals';
import {render} from 'preact';
import type {Trainer} from '../../core/settings/policy.ts';
import {TrainerContact} from '../../ui/controls/trainer-contact.tsx';
import {WordsContext} from '../../ui/i18n/use-words.ts';
import type {VisionClient} from '../../vision/vision-client.ts';
import {drawImageOf} from '../drawing/draw-picture.ts';
import {type NotesMessage, openNotesChannel} from '../presenter/notes-channel.ts';
import {createPresenter} from '../presenter/presenter-model.ts';
import {createImageStore} from './image-store.ts';
import {Lab} from './lab.tsx';
import {type Language, loadLabWords} from './lab-language.ts';
import {createLabModel} from './lab-model.ts';
import {findSession, type SessionPlace, saveSession, wipeSession} from './session.ts';

export interface LabEnvironment {
	readonly vision: VisionClient;
	readonly place: SessionPlace;
	/** By whoever opened the lab. */
	readonly language: Language | undefined;
	/** Named by an organisation. */
	readonly trainer?: Trainer | undefined;
	/** Milliseconds since 1970. */
	readonly now: () => number;
}

/** Puts the lab into a page, where it stood before if it was there before. */
export function startLab(root: Element, {vision, place, language: given, trainer, now}: LabEnvironment): void {
	const session = findSession(place);
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
		const {state, room, seat, chosen} = model;
		saveSession(place, {
			state: state.value,
			room: room.value,
			seat: seat.value,
			chosen: chosen.value,
			progress: presenter.progress.value,
			language: language.value,
			notesId,
		});
	});
	/** What one more pull may ask for is looked at while nobody asks for anything. */
	effect(() => {
		if (!model.isWorking.value) model.warmUp();
	});

	const actions = {
		speak: (next: Language): void => {
			language.value = next;
		},
		openNotes: (): void => void open(`?notes=${notesId}`, `overexposed-notes-${notesId}`, 'width=760,height=820'),
		leaveNoTrace: (): void => {
			channel.tell({kind: 'end'});
			presenter.stop();
			model.leaveNoTrace();
			language.value = given;
			wipeSession(place);
		},
	};
	effect(() => {
		void loadLabWords(language.value).then(words => {
			document.title = words.say('demo_title');
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
