// The demo page in an ordinary tab: ?state=judged&lang=de. Drawn as in the extension; what the detector finds is made up.
import {render} from 'preact';
import '../../src/ui/base.css';
import '../../src/ui/tokens.css';
import type {Report} from '../../src/core/report.ts';
import {cropDrawn} from '../../src/demo/crop-drawn.ts';
import {Demo, type DemoProps} from '../../src/demo/demo.tsx';
import {addressOf} from '../../src/demo/demo-report.ts';
import {type DrawnPicture, drawPictures} from '../../src/demo/drawn-pictures.ts';
import {WordsContext} from '../../src/ui/use-words.ts';
import {openReport} from './sample-report.ts';
import {getWords} from './words.ts';

const query = new URLSearchParams(location.search);
const words = getWords(query.get('lang') ?? 'en');
const root = document.getElementById('app');
if (!root) throw new Error('demo.html has lost its #app');

document.title = words.say('demo_title');
document.documentElement.lang = words.locale;
document.documentElement.dir = words.direction;
const pictures = await drawPictures();
render(
	<WordsContext.Provider value={words}>
		<Demo pictures={pictures} {...(query.get('state') === 'judged' && {judged: await judge(pictures)})} />
	</WordsContext.Provider>,
	root,
);

async function judge(drawn: readonly DrawnPicture[]): Promise<NonNullable<DemoProps['judged']>> {
	const [portrait, friends] = openReport.images;
	const place = (name: DrawnPicture['name'], image: Report['images'][number] | undefined) => {
		const picture = drawn.find(each => each.name === name);
		return picture && image ? [{...image, src: addressOf(picture), width: picture.width, height: picture.height}] : [];
	};
	const report: Report = {...openReport, images: [...place('portrait', portrait), ...place('friends', friends)]};
	return {report, crops: await cropDrawn(report, drawn)};
}
