import type {JSX} from 'preact';
import {useWords} from '../../ui/i18n/use-words.ts';
import {sayFinding, snake} from '../../ui/i18n/words.ts';
import {Conversation} from './conversation.tsx';
import {Rows} from './rows.tsx';
import type {Taken} from './scraped-rows.ts';
import type {ScraperStep} from './steps.ts';

export interface StepBodyProps {
	readonly step: ScraperStep;
	readonly taken: Taken;
}

/** What the machine has in its hands after a step. */
export function StepBody({step, taken}: StepBodyProps): JSX.Element {
	if (step === 'ask') return <Conversation answer={taken.answers.page} rules={taken.answers.robotsTxt} />;
	if (step === 'collect') return <Collected taken={taken} />;
	if (step === 'cut') return <CutFaces taken={taken} />;
	if (step === 'name') return <Ties taken={taken} />;
	return <Rows rows={taken.rows} isDeleted={step === 'delete'} />;
}

function Collected({taken: {answers, images}}: Pick<StepBodyProps, 'taken'>): JSX.Element {
	const {say} = useWords();

	return (
		<>
			<p>{say('lab_seat_collected', {count: images.length, total: answers.images.length})}</p>
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

function CutFaces({taken: {faces}}: Pick<StepBodyProps, 'taken'>): JSX.Element {
	const {say} = useWords();

	return (
		<>
			<p>{say('lab_seat_faces', {count: faces.length})}</p>
			<ul class="cut-faces">
				{faces.map(({face, crop, url}) => (
					<li key={`${url} ${face.boundingBox.x}`}>
						{crop && <img src={crop} width="96" height="96" alt="" />}
						<span>
							{say(`usability_${snake(face.usability)}`)}{' '}
							<span class="soft small">({say('face_pixels', {pixels: Math.round(face.interEyeDistance)})})</span>
						</span>
					</li>
				))}
			</ul>
			<p class="stop-line">{say('lab_seat_no_template')}</p>
		</>
	);
}

function Ties({taken: {ties, rows}}: Pick<StepBodyProps, 'taken'>): JSX.Element {
	const words = useWords();
	const [row] = rows;

	return (
		<>
			{row && <p>{words.say('lab_seat_named', {name: row.name})}</p>}
			<ul class="ties">
				{ties.map(finding => (
					<li key={finding.id}>{sayFinding(words, finding)}</li>
				))}
			</ul>
			{ties.length === 0 && <p>{words.say('lab_seat_no_ties')}</p>}
		</>
	);
}
