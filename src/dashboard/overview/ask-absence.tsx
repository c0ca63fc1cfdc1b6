import type {JSX} from 'preact';
import {absentSince} from '../../core/watch/absence.ts';
import {absenceReasons, type PageHistory} from '../../core/watch/history.ts';
import type {OwnPage} from '../../storage/own-pages.ts';
import {useWords} from '../../ui/i18n/use-words.ts';
import type {DashboardProps} from '../props.ts';

interface AskAbsenceProps extends Pick<DashboardProps, 'model'> {
	readonly page: OwnPage;
	readonly history: PageHistory;
}

/** Strangers no longer get the page. Whether it is closed to them, renamed or deleted, no request can tell, so its owner is asked. */
export function AskAbsence({page: {digest}, history, model}: AskAbsenceProps): JSX.Element | null {
	const {say} = useWords();
	if (absentSince(history.checks) === undefined) return null;

	return (
		<fieldset class="absence">
			<legend class="small">{say('watch_absence')}</legend>
			<p class="buttons">
				{absenceReasons.map(reason => (
					<button key={reason} type="button" class="button" onClick={() => model.watch.explainAbsence(digest, reason)}>
						{say(`watch_absence_${reason}`)}
					</button>
				))}
			</p>
		</fieldset>
	);
}
