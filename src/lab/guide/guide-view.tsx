import type {JSX} from 'preact';
import {useWords} from '../../ui/i18n/use-words.ts';
import {Markdown} from '../../ui/markdown/markdown.tsx';
import {Tool} from '../controls/tool.tsx';
import {guideLanguage} from './guide-files.ts';
import '../controls/lab.css';
import './guide.css';

/** The whole guide, to read on screen or to print. */
export function GuideView({text}: {readonly text: string}): JSX.Element {
	const {say} = useWords();

	return (
		<main class="guide">
			<p class="tools">
				<Tool label={say('letter_print')} onPress={() => print()} />
			</p>
			<Markdown text={text} addressOf={addressOf} />
		</main>
	);
}

function addressOf(file: string): string | undefined {
	const language = guideLanguage(file);
	return language && `?guide=${language}`;
}
