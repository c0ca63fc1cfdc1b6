import type {JSX} from 'preact';
import type {ImageReport, Report} from '../core/report.ts';
import {useWords} from '../ui/use-words.ts';
import {addressOf, pageAddress} from './demo-report.ts';
import type {DrawnPicture} from './drawn-pictures.ts';

export interface InventedPageProps {
	readonly pictures: readonly DrawnPicture[];
	readonly report: Report | undefined;
}

/** A profile as a site shows it. What is written on it is invented and the same in every language, as names are. */
export function InventedPage({pictures, report}: InventedPageProps): JSX.Element {
	const {say} = useWords();
	const picture = (name: DrawnPicture['name']): JSX.Element | undefined => {
		const drawn = pictures.find(each => each.name === name);
		return drawn && <Picture picture={drawn} report={report} />;
	};

	return (
		<article class="invented">
			<p class="address soft small" dir="ltr">
				{pageAddress.replace('https://', '')}
			</p>
			{picture('hill')}
			<div class="person">
				{picture('portrait')}
				<div>
					<h2>Ada Muster</h2>
					<p class="soft">
						<bdi>@ada-muster</bdi>
					</p>
					<p>{say('demo_about')}</p>
				</div>
			</div>
			{picture('friends')}
		</article>
	);
}

function Picture({picture, report}: {readonly picture: DrawnPicture; readonly report: Report | undefined}): JSX.Element {
	const {say} = useWords();
	const found = report?.images.find(({src}) => src === addressOf(picture));

	return (
		<figure class={picture.name}>
			<img src={picture.url} width={picture.width} height={picture.height} alt={say(`demo_picture_${picture.name}`)} />
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
