import type {JSX} from 'preact';
import {facesOn, pageSentence} from '../core/page-sentence.ts';
import type {Report} from '../core/report.ts';
import {Chain} from '../ui/chain.tsx';
import {ExposureMeter} from '../ui/exposure-meter.tsx';
import {FaceList} from '../ui/face-list.tsx';
import {Mark} from '../ui/icons.tsx';
import {LinkDetails, openLink} from '../ui/link-details.tsx';
import {useWords} from '../ui/use-words.ts';
import {snake} from '../ui/words.ts';
import type {DrawnPicture} from './drawn-pictures.ts';
import {InventedPage} from './invented-page.tsx';
import './demo.css';

export interface DemoProps {
	readonly pictures: readonly DrawnPicture[];
	/** Absent while the detector works. */
	readonly judged?: Judgement;
}

export interface Judgement {
	readonly report: Report;
	/** The faces that were found, cut out. */
	readonly crops: Readonly<Record<number, string>>;
}

/** An invented person's page, and beside it what a machine makes of it. */
export function Demo({pictures, judged}: DemoProps): JSX.Element {
	const {say} = useWords();

	return (
		<>
			<header class="demo-head">
				<Mark size={40} />
				<div>
					<h1>{say('demo_title')}</h1>
					<p class="soft">{say('demo_intro')}</p>
				</div>
				<span class="stamp">{say('demo_stamp')}</span>
			</header>
			<main class="demo">
				<InventedPage pictures={pictures} report={judged?.report} />
				<div class="machine" aria-live="polite">
					{judged ? <Judged {...judged} /> : <p class="panel">{say('demo_working')}</p>}
				</div>
			</main>
		</>
	);
}

function Judged({report, crops}: Judgement): JSX.Element {
	const {say} = useWords();

	return (
		<>
			<section class="panel" aria-labelledby="demo-machine">
				<p class="soft small" id="demo-machine">
					{say('demo_machine')}
				</p>
				<h2 class="verdict-line">{say(`sentence_${snake(pageSentence(report))}`, {count: facesOn(report)})}</h2>
				<ExposureMeter exposure={report.exposure} />
				<FaceList report={report} crops={crops} />
			</section>
			<section class="panel" aria-labelledby="demo-chain">
				<h2 id="demo-chain">{say('chain_title')}</h2>
				<p class="soft small">{say('chain_intro')}</p>
				<Chain links={report.links} onOpen={openLink} />
				<div>
					{report.links.map(link => (
						<LinkDetails key={link.id} link={link} />
					))}
				</div>
				{/* For `npm start`, which prints it. */}
				<script type="application/json" id="demo-report">
					{JSON.stringify(report)}
				</script>
			</section>
		</>
	);
}
