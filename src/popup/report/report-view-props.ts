import type {Report} from '../../core/score/report.ts';
import type {Access} from '../../messaging/protocol.ts';
import type {PopupProps} from '../props.ts';

/** What the views of a report are given. */
export interface ReportViewProps extends PopupProps {
	readonly report: Report;
	/** Whether the user said that the page is theirs. */
	readonly isOwn: boolean;
	/** In a private window nothing is stored about the page, so it cannot be marked as one's own. */
	readonly isPrivate?: boolean;
	readonly previous: Report | undefined;
	readonly access?: Access | undefined;
}
