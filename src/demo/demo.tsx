import type {JSX} from 'preact';
import type {ImageReport, Report} from '../core/report.ts';
import {Chain} from '../ui/chain.tsx';
import {ExposureMeter} from '../ui/exposure-meter.tsx';
import {Mark} from '../ui/icons.tsx';
import {LinkDetails} from '../ui/link-details.tsx';
import {useWords} from '../ui/use-words.ts';
import {addressOf} from './demo-report.ts';
import type {DrawnPicture} from './drawn-pictures.ts';
import './demo.css';

export interface DemoProps {
	readonly pictures: readonly DrawnPicture[];
	/** Absent while the detector works. */
	readonly report?: Report;
}

/** An invented person's page, and beside it what a machine makes of it. */
export function Demo({pictures, report}: DemoProps): JSX.Element {
	const {say} = useWords();

	return (
		<>
			<header class="demo-head">
				<Mark size={32} />
				<h1>{say('demo_title')}</h1>
				<span class="stamp">{say('demo_stamp')}</span>
				<p class="soft">{say('demo_intro')}</p>
			</header>
			<main class="demo">
				<InventedPage pictures={pictures} report={report} />
				<section class="card machine" aria-live="polite">
					<h2>{say('demo_machine')}</h2>
					{report ? <Judged report={report} /> : <p>{say('demo_working')}</p>}
				</section>
			</main>
		</>
	);
}

/** What is written on the page is invented and the same in every language, as names are. */
function InventedPage({pictures, report}: {readonly pictures: readonly DrawnPicture[]; readonly report: Report | undefined}): JSX.Element {
	const {say} = useWords();
	const [portrait, ...others] = pictures;

	return (
		<article class="card invented">
			{portrait && <Picture picture={portrait} report={report} />}
			<h2>Ada Muster</h2>
			<p class="soft">@ada-muster · {say('demo_about')}</p>
			<div class="others">
				{others.map(picture => (
					<Picture key={picture.name} picture={picture} report={report} />
				))}
			</div>
		</article>
	);
}

function Picture({picture, report}: {readonly picture: DrawnPicture; readonly report: Report | undefined}): JSX.Element {
	const {say} = useWords();
	const found = report?.images.find(({src}) => src === addressOf(picture));

	return (
		<figure class={picture.name}>
			<img
				src={picture.url}
				width={picture.width}
				height={picture.height}
				alt={say(`demo_picture_${picture.name as 'portrait' | 'friends' | 'hill'}`)}
			/>
			{found && <Outlines image={found} />}
		</figure>
	);
}

function Outlines({image}: {readonly image: ImageReport}): JSX.Element {
	return (
		<svg viewBox={`0 0 ${image.width} ${image.height}`} aria-hidden="true">
			{image.faces.map(({boundingBox: {x, y, width, height}}) => (
				<rect key={`${x} ${y}`} x={x} y={y} width={width} height={height} rx={width / 12} />
			))}
		</svg>
	);
}

function Judged({report}: {readonly report: Report}): JSX.Element {
	return (
		<>
			<ExposureMeter exposure={report.exposure} />
			<Chain links={report.links} onOpen={id => document.querySelector<HTMLElement>(`#link-${id} summary`)?.click()} />
			{report.links.map(link => (
				<LinkDetails key={link.id} link={link} faces={report.images.flatMap(({faces}) => faces)} />
			))}
			{/* For `npm start`, which prints it. */}
			<script type="application/json" id="demo-report">
				{JSON.stringify(report)}
			</script>
		</>
	);
}
