import type {JSX} from 'preact';
import {useEffect, useState} from 'preact/hooks';
import {useWords} from '../../ui/i18n/use-words.ts';
import {Markdown} from '../../ui/markdown/markdown.tsx';
import {loadPolicy, withoutFiles} from './policy-files.ts';

/** The privacy policy from docs/, as the stores show it. */
export function PrivacyPolicy(): JSX.Element {
	const {say, locale} = useWords();
	const [text, setText] = useState('');
	useEffect(() => void loadPolicy(locale).then(setText), [locale]);

	return (
		<>
			<p>
				<a class="button quiet" href="#help">
					{say('door_back')}
				</a>
			</p>
			<article class="card policy">
				<Markdown text={withoutFiles(text)} addressOf={nowhere} />
			</article>
		</>
	);
}

/** The other documents are not part of the package. */
const nowhere = (): undefined => undefined;
