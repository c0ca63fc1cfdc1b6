import '../ui/base.css';
import '../ui/tokens.css';
import {readManagedPolicy} from '../storage/managed-policy.ts';
import {startVision} from '../vision/vision-client.ts';
import {startCards} from './cards/start-cards.tsx';
import {startGuide} from './guide/start-guide.tsx';
import {isLanguage} from './i18n/lab-language.ts';
import {startNotes} from './presenter/start-notes.tsx';
import {openSessionStore} from './shell/session.ts';
import {startLab} from './shell/start-lab.tsx';

const root = document.getElementById('app');
if (!root) throw new Error('src/lab/index.html has no #app.');

const query = new URLSearchParams(location.search);
const notesOf = query.get('notes');
const guideIn = query.get('guide');
const cardsIn = query.get('cards');
const phoneIn = query.get('card');

if (notesOf) startNotes(root, notesOf);
else if (guideIn !== null) await startGuide(root, guideIn);
else if (cardsIn !== null) await startCards(root, 'sheets', cardsIn);
else if (phoneIn !== null) await startCards(root, 'phone', phoneIn);
else {
	const {policy} = await readManagedPolicy();
	/** The organisation's language, or else the one that the dashboard or popup passes on, or else the browser's. */
	const language = policy.language ?? query.get('lang');
	startLab(root, {
		vision: startVision(),
		sessionStore: openSessionStore(),
		language: isLanguage(language) ? language : undefined,
		trainer: policy.trainer,
		now: Date.now,
	});
}
