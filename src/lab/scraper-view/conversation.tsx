import type {JSX} from 'preact';
import {useWords} from '../../ui/i18n/use-words.ts';
import type {TextAnswer} from '../site/site-answers.ts';

export interface ConversationProps {
	readonly answer: TextAnswer;
	readonly rules: TextAnswer;
}

/** What is asked, and what comes back, word by word. There is no account in it, and no cookie. */
export function Conversation({answer, rules}: ConversationProps): JSX.Element {
	const {say} = useWords();

	return (
		<div class="conversation">
			{[rules, answer].map(each => (
				<figure key={each.url}>
					<figcaption>{say(each === rules ? 'lab_seat_rules' : 'lab_seat_no_cookie')}</figcaption>
					<pre dir="ltr">
						<code>{`${ask(each)}\n\n${reply(each)}`}</code>
					</pre>
				</figure>
			))}
		</div>
	);
}

function ask({url}: TextAnswer): string {
	const {host, pathname} = new URL(url);
	return `GET ${pathname} HTTP/1.1\nHost: ${host}\nUser-Agent: some-crawler/1.0`;
}

const reply = ({status, headers, body}: TextAnswer): string =>
	[`HTTP/1.1 ${status}`, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`), '', body.trim()].join('\n').trim();
