import type {JSX} from 'preact';
import {useEffect, useRef} from 'preact/hooks';
import type {ChecklistItem} from '../../core/checklist/checklist.ts';
import {facesOn, perhapsOn} from '../../core/report/count-faces.ts';
import type {LinkId} from '../../core/score/report.ts';
import {useWords} from '../../ui/i18n/use-words.ts';
import {Chain} from '../../ui/report/chain.tsx';
import {EngineReach} from '../../ui/report/engine-reach.tsx';
import {ExposureMeter} from '../../ui/report/exposure-meter.tsx';
import {LinkChanges} from '../../ui/report/link-changes.tsx';
import {LinkDetails, openLink} from '../../ui/report/link-details.tsx';
import {FacesSeen} from './faces-seen.tsx';
import {KeepPage} from './keep-page.tsx';
import {OutlineButton} from './outline-button.tsx';
import {OwnPage} from './own-page.tsx';
import {ReportFooter} from './report-footer.tsx';
import type {ReportViewProps} from './report-view-props.ts';

/** Why the verdict is what it is: link by link, face by face, and who could collect this. */
export function WhyView({
	report,
	isOwn,
	isPrivate = false,
	previous,
	items,
	model,
	data,
}: ReportViewProps & {readonly items: readonly ChecklistItem[]}): JSX.Element {
	const {say} = useWords();
	const siteName = data.siteName(report.site);
	const hasBoxes = facesOn(report) + perhapsOn(report) > 0;
	const stepFor = (link: LinkId): ChecklistItem | undefined => items.find(item => item.step === 'fix-here' && item.breaks === link);
	// The button that led here is gone.
	const title = useRef<HTMLHeadingElement>(null);
	useEffect(() => title.current?.focus(), []);

	return (
		<>
			<section class="why card" aria-labelledby="why-title">
				<h1 id="why-title" ref={title} tabIndex={-1}>
					{say('door_why')}
				</h1>
				<p class="soft small">{say(`page_${report.kind}`, {site: siteName})}</p>
				<ExposureMeter exposure={report.exposure} />
				{previous && <LinkChanges report={report} previous={previous} />}
				{hasBoxes && (
					<p class="actions">
						<OutlineButton model={model} />
					</p>
				)}
				<p class="soft small" role="status">
					{model.outlined.value === 0 && say('overlay_none')}
				</p>
				{!isPrivate && <OwnPage isOwn={isOwn} model={model} />}
				<KeepPage model={model} />
			</section>
			<section class="links card" aria-labelledby="chain-title">
				<h2 id="chain-title">{say('chain_title')}</h2>
				<p class="soft small">{say('chain_intro')}</p>
				<Chain links={report.links} onOpen={openLink} />
				<div>
					{report.links.map(link => {
						const step = stepFor(link.id);
						return (
							<LinkDetails key={link.id} link={link} {...(step && {onFix: () => model.goTo('steps', step.id)})}>
								{link.id === 'face' && hasBoxes && <FacesSeen report={report} model={model} />}
							</LinkDetails>
						);
					})}
				</div>
			</section>
			<div class="card">
				<EngineReach engines={data.engines} report={report} />
			</div>
			<ReportFooter report={report} siteName={siteName} model={model} data={data} />
		</>
	);
}
