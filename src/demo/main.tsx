import {render} from 'preact';
import '../ui/base.css';
import '../ui/tokens.css';
import {loadWords} from '../ui/load-words.ts';
import {WordsContext} from '../ui/use-words.ts';
import {startVision} from '../vision/vision-client.ts';
import {cropDrawn} from './crop-drawn.ts';
import {Demo, type DemoProps} from './demo.tsx';
import {reportOn} from './demo-report.ts';
import {drawPictures} from './drawn-pictures.ts';

const root = document.getElementById('app');
if (!root) throw new Error('demo/index.html has lost its #app');

/** The desk hands its language over; without one, the browser's. */
const language = new URLSearchParams(location.search).get('lang') ?? undefined;
const words = await loadWords(key => chrome.i18n.getMessage(key), language);
document.title = words.say('demo_title');
document.documentElement.lang = words.locale;
document.documentElement.dir = words.direction;

const pictures = await drawPictures();
show({pictures});
const report = await reportOn(pictures, startVision());
show({pictures, judged: {report, crops: await cropDrawn(report, pictures)}});

function show(props: DemoProps): void {
	render(
		<WordsContext.Provider value={words}>
			<Demo {...props} />
		</WordsContext.Provider>,
		root as Element,
	);
}
