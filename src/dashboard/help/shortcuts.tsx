import type {JSX} from 'preact';
import {useWords} from '../../ui/i18n/use-words.ts';
import type {WordKey} from '../../ui/i18n/words.ts';
import type {DashboardModel} from '../model.ts';

/** By their names in the manifest. */
const names: Readonly<Record<string, WordKey>> = {_execute_action: 'command_explain', 'hide-notice': 'command_hide'};

/** The keyboard shortcuts as they are set now, and where to change them. */
export function Shortcuts({model}: {readonly model: DashboardModel}): JSX.Element | null {
	const {say} = useWords();
	const shortcuts = model.shortcuts.value.flatMap(({name, keys}) => (names[name] ? [{label: names[name], keys}] : []));
	if (shortcuts.length === 0) return null;

	return (
		<section class="card" aria-labelledby="shortcuts-title">
			<h2 id="shortcuts-title">{say('help_shortcuts')}</h2>
			<dl class="shortcuts">
				{shortcuts.map(({label, keys}) => (
					<div key={label}>
						<dt>{say(label)}</dt>
						<dd>{keys ? <kbd>{keys}</kbd> : <span class="soft">{say('help_shortcut_none')}</span>}</dd>
					</div>
				))}
			</dl>
			{model.openShortcutSettings ? (
				<p>
					<button type="button" class="button" onClick={model.openShortcutSettings}>
						{say('help_shortcuts_change')}
					</button>
				</p>
			) : (
				<p class="soft">{say('help_shortcuts_where')}</p>
			)}
		</section>
	);
}
