import type {JSX} from 'preact';
import {useWords} from '../../ui/i18n/use-words.ts';
import type {TextAnswer} from '../site/site-answers.ts';

export interface ConversationProps {
	readonly answer: TextAnswer;
	readonly rules: TextAnswer;
}

/** The requests and the responses, verbatim. They carry neither an account nor a cookie. */
export function Conversation({answer, rules}: ConversationProps): JSX.Element {
	const {say} = useWords();

	return (
		<div class="conversation">
			{[rules, answer].map(each => (
				<figure key={each.url}>
					<figcaption>{say(each === rules ? 'lab_scraper_rules' : 'lab_scraper_no_cookie')}</figcaption>
					<pre dir="ltr">
						<code>{`${writeRequest(each)}\n\n${writeResponse(each)}`}</code>
					</pre>
				</figure>
			))}
		</div>
	);
}

function writeRequest({url}: TextAnswer): string {
	const {host, pathname} = new URL(url);
	return `GET ${pathname} HTTP/1.1\nHost: ${host}\nUser-Agent: some-crawler/1.0`;
}

const writeResponse = ({status, headers, body}: TextAnswer): string =>
	[`HTTP/1.1 ${status}`, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`), '', body.trim()].join('\n').trim();
