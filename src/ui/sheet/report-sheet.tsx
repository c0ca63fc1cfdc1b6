import type {JSX} from 'preact';
import type {ChecklistItem} from '../../core/checklist/checklist.ts';
import {facesOn, perhapsOn} from '../../core/report/count-faces.ts';
import type {Report} from '../../core/score/report.ts';
import {sayItem} from '../checklist/checklist-entry.tsx';
import {displayUrl} from '../controls/display-url.ts';
import {ExternalLink} from '../controls/external-link.tsx';
import {Mark} from '../controls/icons.tsx';
import {writeDate, writeMoment} from '../i18n/format.ts';
import {useWords} from '../i18n/use-words.ts';
import {ExposureMeter} from '../report/exposure-meter.tsx';
import {FaceList} from '../report/face-list.tsx';
import {VerdictLines} from '../report/verdict-lines.tsx';
import {fixesFor} from './fixes.ts';
import {SheetChain} from './sheet-chain.tsx';
import {SheetFaces} from './sheet-faces.tsx';
import '../report/chain.css';
import '../report/link-details.css';
import './sheet.css';
import './sheet-table.css';
import './sheet-screen.css';

export interface ReportSheetProps {
	readonly report: Report;
	/** The name people know the site by. */
	readonly siteName: string;
	/** What to do about the page; empty for an invented page. */
	readonly items: readonly ChecklistItem[];
	/** Whether the user said that the page is theirs. */
	readonly isOwn?: boolean;
	/** Whether the sheet shows the page's URL: the user's choice, since whoever gets the sheet then knows whose page it is. */
	readonly hasAddress?: boolean;
	/** Stamped on an invented page's sheet so that nobody takes it for a real one: `DEMO`. */
	readonly stamp?: string | undefined;
}

/** A web page's report on one sheet of paper, without a pixel of its images. */
export function ReportSheet({report, siteName, items, isOwn = false, hasAddress = false, stamp}: ReportSheetProps): JSX.Element {
	const {say, locale, direction} = useWords();

	return (
		<article class="sheet on-paper" lang={locale} dir={direction}>
			<header>
				<Mark size={28} />
				<p>
					<strong>{say('sheet_title')}</strong>
					<span class="soft">{stamp ? writeDay(report.takenAt, locale) : writeMoment(report.takenAt, locale)}</span>
				</p>
				{stamp && <span class="stamp">{stamp}</span>}
			</header>
			<div class="sheet-top">
				<section>
					<p class="soft">{say(`page_${report.kind}`, {site: siteName})}</p>
					{hasAddress && (
						<p class="written" dir="ltr">
							{report.url}
						</p>
					)}
					<VerdictLines report={report} isOwn={isOwn} heading="h1" />
					<ExposureMeter exposure={report.exposure} />
				</section>
				<SheetFaces report={report} />
				{facesOn(report) + perhapsOn(report) > 0 && (
					<section class="sheet-told">
						<FaceList report={report} />
					</section>
				)}
			</div>
			<SheetChain links={report.links} />
			<div class="sheet-end">
				<Fixes items={items} />
				<NotMeant />
			</div>
			<footer class="soft">{say(stamp ? 'sheet_made_lab' : 'sheet_made')}</footer>
		</article>
	);
}

/** The lab shows a date without a time. */
const writeDay = (milliseconds: number, locale: string): string => writeDate(new Date(milliseconds).toISOString().slice(0, 10), locale);

function Fixes({items}: Pick<ReportSheetProps, 'items'>): JSX.Element {
	const words = useWords();
	const fixes = fixesFor(items);

	return (
		<section>
			<h2>{words.say('checklist_title')}</h2>
			{fixes.length === 0 && <p>{words.say('sheet_no_fixes')}</p>}
			<ol class="sheet-fixes">
				{fixes.map(({item, url}) => (
					<li key={item.id}>
						{sayItem(item, words)}
						<ExternalLink href={url} class="written">
							<bdi dir="ltr">{displayUrl(url)}</bdi>
						</ExternalLink>
					</li>
				))}
			</ol>
		</section>
	);
}

const notMeant = ['who', 'taken', 'low', 'later'] as const;

function NotMeant(): JSX.Element {
	const {say} = useWords();
	return (
		<section>
			<h2>{say('sheet_not_title')}</h2>
			<ul class="sheet-not">
				{notMeant.map(each => (
					<li key={each}>{say(`sheet_not_${each}`)}</li>
				))}
			</ul>
		</section>
	);
}
