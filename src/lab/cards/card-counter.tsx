import type {JSX} from 'preact';
import {useLayoutEffect, useRef, useState} from 'preact/hooks';
import {useWords} from '../../ui/i18n/use-words.ts';
import {Tool} from '../controls/tool.tsx';
import {type CardCount, nothingCounted, withReads} from './card-count.ts';
import {type FrameSource, openCamera} from './frame-source.ts';
import {type CardRead, reaches, readCards} from './read-cards.ts';
import './cards.css';

export interface CardCounterProps {
	/** The count that the trainer takes over. Only now does anybody see how many gave which answer. */
	readonly onDone: (count: CardCount) => void;
	readonly open?: () => Promise<FrameSource>;
	/** Milliseconds between two pictures: a step forward must not wait for the reading. */
	readonly pause?: number;
}

/** Counts cards that a group holds up. The camera is on only meanwhile, and its picture is shown to nobody. */
export function CardCounter({onDone, open = openCamera, pause = 150}: CardCounterProps): JSX.Element {
	const {say} = useWords();
	const [source, setSource] = useState<FrameSource | 'opening' | 'refused' | undefined>(undefined);
	const isGone = useRef(false);
	useLayoutEffect(
		() => () => {
			isGone.current = true;
		},
		[],
	);

	const start = async (): Promise<void> => {
		setSource('opening');
		const opened = await open().catch(() => 'refused' as const);
		// The tab may have been left while the browser asked for permission.
		if (isGone.current && opened !== 'refused') opened.stop();
		else setSource(opened);
	};

	if (source && typeof source === 'object') {
		return <Counting source={source} pause={pause} onDone={onDone} onClose={() => setSource(undefined)} />;
	}
	return (
		<div class="card-counter">
			<p class="tools">
				<Tool label={say('lab_cards_count')} isOff={source === 'opening'} onPress={() => void start()} />
			</p>
			{source === 'refused' && <p role="alert">{say('lab_cards_no_camera')}</p>}
		</div>
	);
}

interface CountingProps {
	readonly source: FrameSource;
	readonly pause: number;
	readonly onDone: (count: CardCount) => void;
	readonly onClose: () => void;
}

function Counting({source, pause, onDone, onClose}: CountingProps): JSX.Element {
	const {say} = useWords();
	const [count, setCount] = useState(nothingCounted);
	const [reads, setReads] = useState<readonly CardRead[]>([]);
	useLayoutEffect(() => {
		let pictures = 0;
		const timer = setInterval(() => {
			const picture = source.next();
			if (!picture) return;
			const found = readCards(picture, reaches[pictures++ % reaches.length] ?? reaches[0]);
			setReads(found);
			setCount(before => withReads(before, found));
		}, pause);
		return () => {
			clearInterval(timer);
			source.stop();
		};
	}, [source, pause]);
	const numbers = [...count.counted.keys()].toSorted((a, b) => a - b);

	return (
		<div class="card-counter">
			<p class="cards-counted" role="status">
				{say('lab_cards_counted', {count: numbers.length})}
			</p>
			<svg class="cards-seen" viewBox="0 0 160 90" aria-hidden="true">
				{reads.map(({card, x, y}) => (
					<text key={card} x={x * 160} y={y * 90} class={count.counted.has(card) ? 'counted' : ''}>
						{card}
					</text>
				))}
			</svg>
			<p class="soft small">{say('lab_cards_private')}</p>
			<p class="tools">
				<Tool
					label={say('lab_cards_take')}
					isOff={numbers.length === 0}
					isMain
					onPress={() => {
						onDone(count);
						onClose();
					}}
				/>
				<Tool label={say('lab_own_photo_camera_off')} onPress={onClose} />
			</p>
		</div>
	);
}
