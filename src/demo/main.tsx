import {effect} from '@preact/signals';
import {render} from 'preact';
import '../ui/base.css';
import '../ui/tokens.css';
import {loadWords} from '../ui/load-words.ts';
import {WordsContext} from '../ui/use-words.ts';
import {startVision} from '../vision/vision-client.ts';
import {drawPicture} from './drawing/draw-picture.ts';
import {Lab} from './lab/lab.tsx';
import {createLabModel} from './lab/lab-model.ts';
import {createPictureStore} from './lab/picture-store.ts';

const root = document.getElementById('app');
if (!root) throw new Error('demo/index.html has lost its #app');

/** The desk hands its language over; without one, the browser's. */
const language = new URLSearchParams(location.search).get('lang') ?? undefined;
const words = await loadWords(key => chrome.i18n.getMessage(key), language);
document.title = words.say('demo_title');
document.documentElement.lang = words.locale;
document.documentElement.dir = words.direction;

const day = new Date().setUTCHours(0, 0, 0, 0);
const model = createLabModel({store: createPictureStore({vision: startVision(), draw: drawPicture}), day});

/** What one more pull may ask for is looked at while nobody asks for anything. */
effect(() => {
	if (!model.isWorking.value) model.warmUp([model.state.value]);
});

render(
	<WordsContext.Provider value={words}>
		<Lab model={model} />
	</WordsContext.Provider>,
	root,
);
