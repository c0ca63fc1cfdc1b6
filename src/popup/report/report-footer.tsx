import type {JSX} from 'preact';
import type {Report} from '../../core/score/report.ts';
import {AgainIcon} from '../../ui/controls/icons.tsx';
import {writeTime} from '../../ui/i18n/format.ts';
import {useWords} from '../../ui/i18n/use-words.ts';
import type {PopupData} from '../data.ts';
import type {Model} from '../model.ts';
import {NoticeChoices} from './notice-choices.tsx';
import {TakedownLink} from './takedown-link.tsx';

export interface ReportFooterProps {
	readonly report: Report;
	readonly siteName: string;
	readonly model: Model;
	readonly data: PopupData;
}

/** The analysis itself: when it ran, repeat it, print it. */
export function ReportFooter({report, siteName, model, data}: ReportFooterProps): JSX.Element {
	const {say, locale} = useWords();
	const again = model.again.value;

	return (
		<footer class="report-footer">
			<p class="actions">
				{/* Not `disabled`: that would take the focus from the button a keyboard user just pressed. */}
				<button type="button" class="button" aria-disabled={again !== undefined} onClick={() => !again && model.reanalyse()}>
					<AgainIcon />
					{again ? `${say('again_running')} ${say('working_progress', {...again})}` : say('again')}
				</button>
				<a class="button" href={data.sheetPage} target="_blank" rel="noopener">
					{say('sheet_open')}
				</a>
				<TakedownLink data={data} />
				<a class="button" href="../pictures/index.html" target="_blank" rel="noopener">
					{say('pictures_tab_before_posting')}
				</a>
				<a class="button quiet" href="../dashboard/index.html" target="_blank" rel="noopener">
					{say('dashboard_open')}
				</a>
			</p>
			<NoticeChoices siteName={siteName} control={model.notice} />
			<p class="soft small">
				{say('analysed_at', {time: writeTime(report.takenAt, locale)})}. {say('privacy_line')}
			</p>
		</footer>
	);
}
