import '../ui/tokens.css';
import '../ui/base.css';
import {readSettingsInForce} from '../storage/settings-in-force.ts';
import {saveFile} from '../ui/controls/save-file.ts';
import {loadWords} from '../ui/i18n/load-words.ts';
import {startVision} from '../vision/vision-client.ts';
import {decode, encode} from './before-posting/canvas.ts';
import {createBeforePostingModel} from './before-posting/model.ts';
import {startPictures} from './start.tsx';

const root = document.getElementById('app');
if (!root) throw new Error('src/pictures/index.html has no #app element');

const {language} = await readSettingsInForce();
const beforePosting = createBeforePostingModel({
	vision: startVision(),
	encode,
	decode,
	save: (name, content) => saveFile(name, content.type, content),
});
startPictures(root, {words: await loadWords(key => chrome.i18n.getMessage(key), language), beforePosting});
