import '../ui/base.css';
import '../ui/tokens.css';
import {startVision} from '../vision/vision-client.ts';
import {isLanguage} from './lab/lab-language.ts';
import {sessionPlace} from './lab/session.ts';
import {startLab} from './lab/start-lab.tsx';
import {startNotes} from './presenter/start-notes.tsx';

const root = document.getElementById('app');
if (!root) throw new Error('demo/index.html has lost its #app');

const query = new URLSearchParams(location.search);
const notesOf = query.get('notes');
/** The desk hands its language over; without one, the browser's. */
const language = query.get('lang');

if (notesOf) startNotes(root, notesOf);
else {
	startLab(root, {
		vision: startVision(),
		place: sessionPlace(),
		language: isLanguage(language) ? language : undefined,
		now: Date.now,
	});
}
