// The room's handout in an ordinary tab: ?state=full&lang=de.
import {render} from 'preact';
import '../../src/ui/tokens.css';
import '../../src/ui/base.css';
import {HandoutScreen} from '../../src/ui/handout/handout-screen.tsx';
import {WordsContext} from '../../src/ui/i18n/use-words.ts';
import {handoutStates} from './handout-states.ts';
import {getWords} from './words.ts';

const query = new URLSearchParams(location.search);
const first = handoutStates[query.get('state') ?? 'first'];
const root = document.getElementById('app');
if (!first || !root) throw new Error(`No such state: ${query.get('state')}; there are ${Object.keys(handoutStates).join(', ')}`);

const words = getWords(query.get('lang') ?? 'en');
document.documentElement.lang = words.locale;
document.documentElement.dir = words.direction;
document.title = words.say('handout_choose');
render(
	<WordsContext.Provider value={words}>
		<main>
			<h1>{words.say('handout_choose')}</h1>
			<HandoutScreen first={first} />
		</main>
	</WordsContext.Provider>,
	root,
);
