import {render} from 'preact';
import '../ui/base.css';
import '../ui/tokens.css';
import {WordsContext} from '../ui/use-words.ts';
import {createWords} from '../ui/words.ts';
import {startVision} from '../vision/vision-client.ts';
import {Demo, type DemoProps} from './demo.tsx';
import {reportOn} from './demo-report.ts';
import {drawPictures} from './drawn-pictures.ts';

const root = document.getElementById('app');
if (!root) throw new Error('demo/index.html has lost its #app');

const words = createWords(key => chrome.i18n.getMessage(key));
document.title = words.say('demo_title');
document.documentElement.lang = words.locale;
document.documentElement.dir = words.direction;

const pictures = await drawPictures();
show({pictures});
show({pictures, report: await reportOn(pictures, startVision())});

function show(props: DemoProps): void {
	render(
		<WordsContext.Provider value={words}>
			<Demo {...props} />
		</WordsContext.Provider>,
		root as Element,
	);
}
