import type {Signal} from '@preact/signals';
import type {JSX} from 'preact';
import {useEffect, useRef} from 'preact/hooks';
import {useWords} from '../../ui/i18n/use-words.ts';
import {Tool} from '../controls/tool.tsx';
import {pathIds} from './paths.ts';
import type {Presenter} from './presenter-model.ts';

export interface PresentMenuProps {
	readonly presenter: Presenter;
	/** Whether the paths are shown. */
	readonly isOpen: Signal<boolean>;
}

/** Opens the choice of a path. What it opens stands below the head, so that it covers nothing. */
export function PresentMenu({presenter, isOpen}: PresentMenuProps): JSX.Element {
	const {say} = useWords();
	const menu = useRef<HTMLDetailsElement>(null);
	const isPresenting = presenter.progress.value !== undefined;
	const wasPresenting = useRef(false);
	useEffect(() => {
		if (menu.current) menu.current.open = false;
		isOpen.value = false;
		// The button that ended the presentation has disappeared, so the focus returns to where the presentation was started.
		if (wasPresenting.current && !isPresenting) menu.current?.querySelector('summary')?.focus();
		wasPresenting.current = isPresenting;
	}, [isPresenting, isOpen]);

	return (
		<details class="menu" ref={menu} onToggle={event => (isOpen.value = event.currentTarget.open)}>
			<summary class="button primary">{say('lab_present')}</summary>
		</details>
	);
}

/** The paths through the lab: three by length, and one for each kind of group. */
export function PathChoice({presenter, isOpen}: PresentMenuProps): JSX.Element {
	const {say, locale} = useWords();

	return (
		<section class="panel path-choice" aria-label={say('lab_present')} hidden={!isOpen.value}>
			<p class="tools">
				{pathIds.map(path => (
					<Tool key={path} label={say(`lab_path_${path}`)} onPress={() => presenter.start(path)} />
				))}
			</p>
			<p class="soft small">{say('lab_present_text')}</p>
			<p>
				<a href={`?guide=${locale}`} target="_blank" rel="noopener">
					{say('guide_title')}
				</a>
			</p>
		</section>
	);
}
