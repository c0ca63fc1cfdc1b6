import type {JSX} from 'preact';
import {isCertain, labelOf} from '../../core/score/face-label.ts';
import {useWords} from '../../ui/i18n/use-words.ts';
import {sayFinding, snake} from '../../ui/i18n/words.ts';
import type {ScraperStep} from '../state/steps.ts';
import {Conversation} from './conversation.tsx';
import {Rows} from './rows.tsx';
import type {Scraped} from './scraped-rows.ts';

export interface StepBodyProps {
	readonly step: ScraperStep;
	readonly scraped: Scraped;
}

/** What the scraper has after a step. */
export function StepBody({step, scraped}: StepBodyProps): JSX.Element {
	if (step === 'ask') return <Conversation answer={scraped.answers.page} rules={scraped.answers.robotsTxt} />;
	if (step === 'collect') return <Collected scraped={scraped} />;
	if (step === 'cut') return <CroppedFaces scraped={scraped} />;
	if (step === 'name') return <Ties scraped={scraped} />;
	return <Rows rows={scraped.rows} isDeleted={step === 'delete'} />;
}

function Collected({scraped: {answers, images}}: Pick<StepBodyProps, 'scraped'>): JSX.Element {
	const {say} = useWords();

	return (
		<>
			<p>{say('lab_scraper_collected', {count: images.length, total: answers.images.length})}</p>
			<ul class="collected">
				{images.map(({url, image}) => (
					<li key={url}>
						<img src={image.url} alt="" height="96" />
						<code dir="ltr">GET {new URL(url).pathname} → 200</code>
					</li>
				))}
			</ul>
		</>
	);
}

function CroppedFaces({scraped: {faces}}: Pick<StepBodyProps, 'scraped'>): JSX.Element {
	const {say} = useWords();
	const count = faces.filter(({face}) => isCertain(face)).length;

	return (
		<>
			<p>{say('lab_scraper_faces', {count})}</p>
			{count < faces.length && <p>{say('sentence_rest_perhaps', {count: faces.length - count})}</p>}
			<ul class="cut-faces">
				{faces.map(({face, crop, url}) => (
					<li key={`${url} ${face.boundingBox.x}`}>
						{crop && <img src={crop} width="96" height="96" alt="" />}
						<span>
							{say(`usability_${snake(labelOf(face))}`)}{' '}
							<span class="soft small">({say('face_pixels', {pixels: Math.round(face.interEyeDistance)})})</span>
						</span>
					</li>
				))}
			</ul>
			<p class="stop-line">{say('lab_scraper_no_template')}</p>
		</>
	);
}

function Ties({scraped: {ties, rows}}: Pick<StepBodyProps, 'scraped'>): JSX.Element {
	const words = useWords();
	const [row] = rows;

	return (
		<>
			{row && <p>{words.say('lab_scraper_named', {name: row.name})}</p>}
			<ul class="ties">
				{ties.map(finding => (
					<li key={finding.id}>{sayFinding(words, finding)}</li>
				))}
			</ul>
			{ties.length === 0 && <p>{words.say('lab_scraper_no_ties')}</p>}
		</>
	);
}
