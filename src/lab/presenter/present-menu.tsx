import type {JSX} from 'preact';
import {useEffect, useRef} from 'preact/hooks';
import {useWords} from '../../ui/i18n/use-words.ts';
import {Tool} from '../controls/tool.tsx';
import {pathIds} from './paths.ts';
import type {Presenter} from './presenter-model.ts';

/** The paths through the lab: three by length, and one for each kind of group. */
export function PresentMenu({presenter}: {readonly presenter: Presenter}): JSX.Element {
	const {say, locale} = useWords();
	const menu = useRef<HTMLDetailsElement>(null);
	const isPresenting = presenter.progress.value !== undefined;
	const wasPresenting = useRef(false);
	useEffect(() => {
		if (menu.current) menu.current.open = false;
		// The button that ended the presentation has disappeared, so the focus returns to where the presentation was started.
		if (wasPresenting.current && !isPresenting) menu.current?.querySelector('summary')?.focus();
		wasPresenting.current = isPresenting;
	}, [isPresenting]);

	return (
		<details class="menu" ref={menu}>
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
