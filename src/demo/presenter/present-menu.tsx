import type {JSX} from 'preact';
import {useWords} from '../../ui/use-words.ts';
import {Tool} from '../lab/tool.tsx';
import {pathIds} from './paths.ts';
import type {Presenter} from './presenter-model.ts';

/** The three ways through the lab. */
export function PresentMenu({presenter}: {readonly presenter: Presenter}): JSX.Element {
	const {say, locale} = useWords();

	return (
		<details class="menu">
			<summary class="button primary">{say('lab_present')}</summary>
			<div class="panel">
				<p class="soft small">{say('lab_present_text')}</p>
				<p class="tools">
					{pathIds.map(path => (
						<Tool key={path} label={say(`lab_path_${path}`)} onPress={() => presenter.start(path)} />
					))}
				</p>
				<p>
					<a href={`?guide=${locale}`} target="_blank" rel="noopener">
						{say('guide_title')}
					</a>
				</p>
			</div>
		</details>
	);
}
