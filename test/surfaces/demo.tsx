// The lab in an ordinary tab: ?state=judged&lang=de. Drawn as in the extension; what the detector finds is made up.
import {render} from 'preact';
import '../../src/ui/base.css';
import '../../src/ui/tokens.css';
import {drawPicture} from '../../src/demo/drawing/draw-picture.ts';
import {Lab} from '../../src/demo/lab/lab.tsx';
import {createLabModel} from '../../src/demo/lab/lab-model.ts';
import {createPictureStore} from '../../src/demo/lab/picture-store.ts';
import {NotesView} from '../../src/demo/presenter/notes-view.tsx';
import {createPresenter} from '../../src/demo/presenter/presenter-model.ts';
import {WordsContext} from '../../src/ui/use-words.ts';
import {demoStates} from './demo-states.ts';
import {madeUpVision, silentVision} from './made-up-vision.ts';
import {getWords} from './words.ts';

const query = new URLSearchParams(location.search);
const words = getWords(query.get('lang') ?? 'en');
const root = document.getElementById('app');
if (!root) throw new Error('demo.html has lost its #app');

document.title = words.say('demo_title');
document.documentElement.lang = words.locale;
document.documentElement.dir = words.direction;
const state = query.get('state') ?? 'looking';
const vision = state === 'looking' ? silentVision : madeUpVision;
const model = createLabModel({store: createPictureStore({vision, draw: drawPicture}), vision, day: Date.UTC(2026, 10, 24)});
const presenter = createPresenter(model, () => Date.UTC(2026, 10, 24, 9));
const actions = {speak: () => undefined, openNotes: () => undefined, leaveNoTrace: model.leaveNoTrace};
demoStates[state]?.(model, presenter);
render(
	<WordsContext.Provider value={words}>
		{state === 'notes' ? (
			<NotesView progress={presenter.progress.value} now={() => Date.UTC(2026, 10, 24, 9, 2)} onGo={presenter.go} />
		) : (
			<Lab model={model} presenter={presenter} actions={actions} />
		)}
	</WordsContext.Provider>,
	root,
);
