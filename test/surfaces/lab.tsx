// The lab in an ordinary tab: ?state=judged&lang=de. Drawn as in the extension; the detector is a fake.
import {type JSX, render} from 'preact';
import '../../src/ui/base.css';
import '../../src/ui/tokens.css';
import {CardOnPhone} from '../../src/lab/cards/card-on-phone.tsx';
import {CardSheets} from '../../src/lab/cards/card-sheets.tsx';
import {drawImageOf} from '../../src/lab/drawing/draw-image.ts';
import {createImageStore} from '../../src/lab/model/image-store.ts';
import {createLabModel} from '../../src/lab/model/lab-model.ts';
import {NotesView} from '../../src/lab/presenter/notes-view.tsx';
import {createPresenter} from '../../src/lab/presenter/presenter-model.ts';
import {Lab} from '../../src/lab/shell/lab.tsx';
import {WordsContext} from '../../src/ui/i18n/use-words.ts';
import {madeUpVision, silentVision} from '../lab/fake-vision.ts';
import {labStates} from './lab-states.ts';
import {getWords} from './words.ts';

const query = new URLSearchParams(location.search);
const words = getWords(query.get('lang') ?? 'en');
const root = document.getElementById('app');
if (!root) throw new Error('lab.html has no #app element');

document.title = words.say('lab_title');
document.documentElement.lang = words.locale;
document.documentElement.dir = words.direction;
const state = query.get('state') ?? 'working';
const vision = state === 'working' ? silentVision : madeUpVision;
const model = createLabModel({store: createImageStore({vision, draw: drawImageOf}), vision, day: Date.UTC(2026, 10, 24)});
const presenter = createPresenter(model, () => Date.UTC(2026, 10, 24, 9));
const actions = {setLanguage: () => undefined, openNotes: () => undefined, erase: model.erase};
labStates[state]?.(model, presenter);
/** Windows of their own. */
const others: Readonly<Record<string, JSX.Element>> = {
	notes: <NotesView progress={presenter.progress.value} now={() => Date.UTC(2026, 10, 24, 9, 2)} onGo={presenter.go} />,
	'card-sheets': <CardSheets />,
	'card-on-phone': <CardOnPhone />,
};
render(
	<WordsContext.Provider value={words}>
		{others[state] ?? <Lab model={model} presenter={presenter} actions={actions} />}
	</WordsContext.Provider>,
	root,
);
