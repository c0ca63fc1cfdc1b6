import '../ui/tokens.css';
import '../ui/base.css';
import {readSettingsInForce} from '../storage/settings-in-force.ts';
import {loadWords} from '../ui/i18n/load-words.ts';
import {startPictures} from './start.tsx';

const root = document.getElementById('app');
if (!root) throw new Error('src/pictures/index.html has no #app element');

const {language} = await readSettingsInForce();
startPictures(root, {words: await loadWords(key => chrome.i18n.getMessage(key), language)});
