import type {JSX} from 'preact';
import {checklistFor} from '../../core/checklist/checklist.ts';
import {facesOn} from '../../core/report/count-faces.ts';
import type {Report} from '../../core/score/report.ts';
import {isSocialNetwork} from '../../directory/index.ts';
import {withinReach} from '../../engines/could-reach.ts';
import type {Access} from '../../messaging/protocol.ts';
import {ChecklistView, goToChecklist} from '../../ui/checklist/checklist-view.tsx';
import {Mark} from '../../ui/controls/icons.tsx';
import {useWords} from '../../ui/i18n/use-words.ts';
import {Chain} from '../../ui/report/chain.tsx';
import {EngineReach} from '../../ui/report/engine-reach.tsx';
import {ExposureMeter} from '../../ui/report/exposure-meter.tsx';
import {LinkChanges} from '../../ui/report/link-changes.tsx';
import {LinkDetails, openLink} from '../../ui/report/link-details.tsx';
import {VerdictLines} from '../../ui/report/verdict-lines.tsx';
import {AccessCard} from '../access/access-card.tsx';
import type {PopupProps} from '../props.ts';
import {BeforeAndAfter} from './before-and-after.tsx';
import {DetectorFailed} from './detector-failed.tsx';
import {FacesSeen} from './faces-seen.tsx';
import {OutlineButton} from './outline-button.tsx';
import {OwnPage} from './own-page.tsx';
import {PendingItemCard} from './pending-item-card.tsx';
import {ReportFooter} from './report-footer.tsx';

export interface ReportViewProps extends PopupProps {
	readonly report: Report;
	/** Whether the user said that the page is theirs. */
	readonly isOwn: boolean;
	/** In a private window nothing is stored about the page, so it cannot be marked as one's own. */
	readonly isPrivate?: boolean;
	readonly previous: Report | undefined;
	readonly access?: Access | undefined;
}

/** The report on this page: one sentence, one number, the chain, and what to do. */
export function ReportView({report, isOwn, isPrivate = false, previous, access, model, data}: ReportViewProps): JSX.Element {
	const {say} = useWords();
	const siteName = data.siteName(report.site);
	const routes = data.routesFor(report.site);
	const items = checklistFor(report, {...routes, within: withinReach(data.engines, report, isSocialNetwork(report.site))});

	return (
		<>
			<PendingItemCard items={items} model={model} />
			<header class="lead card">
				<p class="page-name soft small">
					<Mark size={24} />
					{say(`page_${report.kind}`, {site: siteName})}
				</p>
				<VerdictLines report={report} isOwn={isOwn} heading="h1" />
				<ExposureMeter exposure={report.exposure} />
				<BeforeAndAfter report={report} previous={previous} />
				{previous && <LinkChanges report={report} previous={previous} />}
				<p class="actions">
					<button type="button" class="button primary" onClick={goToChecklist}>
						{say('go_to_checklist')}
					</button>
					{facesOn(report) > 0 && <OutlineButton model={model} />}
				</p>
				{!isPrivate && <OwnPage isOwn={isOwn} model={model} />}
				<p class="soft small" role="status">
					{model.outlined.value === 0 && say('overlay_none')}
				</p>
			</header>
			<DetectorFailed report={report} />
			{access && <AccessCard access={access} model={model} />}
			<section class="links card" aria-labelledby="chain-title">
				<h2 id="chain-title">{say('chain_title')}</h2>
				<p class="soft small">{say('chain_intro')}</p>
				<Chain links={report.links} onOpen={openLink} />
				<div>
					{report.links.map(link => (
						<LinkDetails key={link.id} link={link} {...(items.length > 0 && {onFix: goToChecklist})}>
							{link.id === 'face' && facesOn(report) > 0 && <FacesSeen report={report} model={model} />}
						</LinkDetails>
					))}
				</div>
			</section>
			<div class="card">
				<ChecklistView
					items={items}
					ticks={model.ticked.value}
					onTick={model.tick}
					siteName={siteName}
					isPlaceKnown={routes.country !== undefined}
				/>
			</div>
			<div class="card">
				<EngineReach engines={data.engines} report={report} />
			</div>
			<ReportFooter report={report} siteName={siteName} model={model} sheetPage={data.sheetPage} />
		</>
	);
}
