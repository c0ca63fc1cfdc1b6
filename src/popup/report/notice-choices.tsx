import type {JSX} from 'preact';
import {useEffect, useState} from 'preact/hooks';
import type {NoticeChoice, NoticeOptions} from '../../messaging/protocol.ts';
import {Choice} from '../../ui/controls/choice.tsx';
import {useWords} from '../../ui/i18n/use-words.ts';
import type {NoticeControl} from './notice-control.ts';
import './notice-choices.css';

export interface NoticeChoicesProps {
	readonly siteName: string;
	readonly control: NoticeControl;
	/** In a private window nothing is stored, so there is nothing to choose. */
	readonly isPrivate?: boolean;
}

/** Every lasting choice about the notice on this page. Here, and not in the notice, since no page can disguise the popup. */
export function NoticeChoices({siteName, control, isPrivate = false}: NoticeChoicesProps): JSX.Element | null {
	const {say} = useWords();
	const [options, setOptions] = useState<NoticeOptions>();
	const [before, setBefore] = useState<NoticeChoice>('weekly');
	const show = (answer: Promise<NoticeOptions | undefined>): void => void answer.then(setOptions, () => setOptions(undefined));
	useEffect(() => show(control.get()), [control]);
	if (!options || isPrivate) return null;

	return (
		<details class="notice-choices">
			<summary>{say('notice_choices', {site: siteName})}</summary>
			<Choice
				legend={say('notice_choices', {site: siteName})}
				options={[
					{value: 'weekly', label: say('notice_weekly')},
					{value: 'until-change', label: say('notice_until_change')},
					{value: 'never', label: say('notice_never', {site: siteName})},
				]}
				value={options.choice}
				onChoose={choice => {
					setBefore(options.choice);
					show(control.choose(choice));
				}}
			/>
			<p class="small" role="status">
				{options.choice === 'never' && say('notice_never_set', {site: siteName})}
			</p>
			{options.choice === 'never' && (
				<p class="actions">
					<button type="button" class="button quiet" onClick={() => show(control.choose(before === 'never' ? 'weekly' : before))}>
						{say('undo')}
					</button>
				</p>
			)}
			{options.remindOn === undefined ? (
				<p class="actions">
					<button type="button" class="button quiet" onClick={() => show(control.remind(1))}>
						{say('remind_tomorrow')}
					</button>
					<button type="button" class="button quiet" onClick={() => show(control.remind(7))}>
						{say('remind_next_week')}
					</button>
				</p>
			) : (
				<p class="actions" role="status">
					{say('remind_set')}
					<button type="button" class="button quiet" onClick={() => show(control.remind(0))}>
						{say('remind_not')}
					</button>
				</p>
			)}
		</details>
	);
}
