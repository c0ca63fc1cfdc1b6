import type {JSX} from 'preact';
import {labAddress} from '../../core/lab-address.ts';
import {Disclosure} from '../../ui/controls/disclosure.tsx';
import {useWords} from '../../ui/i18n/use-words.ts';
import type {DashboardProps} from '../props.ts';
import {ProblemReport} from './problem-report.tsx';
import {Shortcuts} from './shortcuts.tsx';
import './help.css';

/** What people ask most, in the order in which they ask. Each is half of two locale keys. */
const questions = ['number', 'unknown', 'unchanged', 'seen', 'off', 'undo'] as const;

/** What people look for: what this is, answers, shortcuts, and where to turn with a problem. */
export function HelpPage({model}: DashboardProps): JSX.Element {
	const {say} = useWords();

	return (
		<>
			<h1>{say('dashboard_help')}</h1>
			<section class="card help-questions" aria-labelledby="questions-title">
				<h2 id="questions-title">{say('help_questions')}</h2>
				{questions.map(question => (
					<Disclosure key={question} label={say(`help_${question}`)}>
						<p>{say(`help_${question}_text`)}</p>
					</Disclosure>
				))}
				<ul class="buttons">
					<li>
						<a class="button" href="#welcome">
							{say('dashboard_welcome')}
						</a>
					</li>
					<li>
						<a class="button" href="#settings">
							{say('help_language')}
						</a>
					</li>
					<li>
						<a class="button" href={`../../${labAddress(model.settings.value?.language)}`} target="_blank" rel="noopener">
							{say('welcome_try_title')}
						</a>
					</li>
				</ul>
			</section>
			<Shortcuts model={model} />
			<ProblemReport model={model} />
			<section class="card" aria-labelledby="about-title">
				<h2 id="about-title">{say('help_about')}</h2>
				<p>
					{say('brand')} {model.version}
				</p>
				<p class="soft">{say('help_about_text')}</p>
				<ul class="buttons">
					<li>
						<a class="button" href="#privacy">
							{say('help_privacy')}
						</a>
					</li>
					<li>
						<a class="button quiet" href="/third-party-licences.txt">
							{say('dashboard_licences')}
						</a>
					</li>
				</ul>
			</section>
		</>
	);
}
