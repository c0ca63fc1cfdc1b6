import '../ui/base.css';
import '../ui/tokens.css';
import {readManagedPolicy} from '../storage/managed-policy.ts';
import {startVision} from '../vision/vision-client.ts';
import {startGuide} from './guide/start-guide.tsx';
import {startNotes} from './presenter/start-notes.tsx';
import {isLanguage} from './shell/lab-language.ts';
import {sessionPlace} from './shell/session.ts';
import {startLab} from './shell/start-lab.tsx';

const root = document.getElementById('app');
if (!root) throw new Error('demo/index.html has lost its #app');

const query = new URLSearchParams(location.search);
const notesOf = query.get('notes');
const guideIn = query.get('guide');

if (notesOf) startNotes(root, notesOf);
else if (guideIn !== null) await startGuide(root, guideIn);
else {
	const {policy} = await readManagedPolicy();
	/** The organisation's; else the desk hands its language over; without one, the browser's. */
	const language = policy.language ?? query.get('lang');
	startLab(root, {
		vision: startVision(),
		place: sessionPlace(),
		language: isLanguage(language) ? language : undefined,
		trainer: policy.trainer,
		now: Date.now,
	});
}
