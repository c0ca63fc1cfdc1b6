import type {JSX} from 'preact';
import {useEffect, useState} from 'preact/hooks';
import {writeList} from '../ui/i18n/format.ts';
import {useWords} from '../ui/i18n/use-words.ts';
import type {PopupProps} from './props.ts';

/** What the mark on the toolbar button was for. Stays until the user has dealt with it. */
export function ReminderCard({model: {notice}, data}: PopupProps): JSX.Element | null {
	const {say, locale} = useWords();
	const [sites, setSites] = useState<readonly string[]>([]);
	const [steps, setSteps] = useState(0);
	useEffect(() => {
		void notice.dueReminders().then(setSites, () => undefined);
		void notice.dueSteps().then(setSteps, () => undefined);
	}, [notice]);
	if (sites.length + steps === 0) return null;

	const forget = (): void => {
		setSites([]);
		setSteps(0);
		void notice.forgetDueReminders();
	};
	return (
		<section class="reminder">
			<p>{sites.length > 0 ? say('reminder_due', {sites: writeList(sites.map(data.siteName), locale)}) : say('reminder_step')}</p>
			<p class="actions">
				<a class="button" href={`../dashboard/index.html#${steps > 0 ? 'overview' : 'checklist'}`} target="_blank" rel="noopener">
					{say(steps > 0 ? 'dashboard_overview' : 'dashboard_checklist')}
				</a>
				<button type="button" class="button" onClick={forget}>
					{say('reminder_done')}
				</button>
			</p>
		</section>
	);
}
