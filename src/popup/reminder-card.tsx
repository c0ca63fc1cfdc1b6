import type {JSX} from 'preact';
import {useEffect, useState} from 'preact/hooks';
import {writeList} from '../ui/i18n/format.ts';
import {useWords} from '../ui/i18n/use-words.ts';
import type {PopupProps} from './props.ts';

/** What the mark on the toolbar button was for. Stays until the user has dealt with it. */
export function ReminderCard({model: {notice}, data}: PopupProps): JSX.Element | null {
	const {say, locale} = useWords();
	const [sites, setSites] = useState<readonly string[]>([]);
	useEffect(() => void notice.dueReminders().then(setSites, () => undefined), [notice]);
	if (sites.length === 0) return null;

	const forget = (): void => {
		setSites([]);
		void notice.forgetDueReminders();
	};
	return (
		<section class="reminder">
			<p>{say('reminder_due', {sites: writeList(sites.map(data.siteName), locale)})}</p>
			<p class="actions">
				<a class="button" href="../dashboard/index.html#checklist" target="_blank" rel="noopener">
					{say('dashboard_checklist')}
				</a>
				<button type="button" class="button" onClick={forget}>
					{say('reminder_done')}
				</button>
			</p>
		</section>
	);
}
