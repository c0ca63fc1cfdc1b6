import type {JSX} from 'preact';
import {useEffect, useState} from 'preact/hooks';
import type {ExportedImage} from '../../exports/exported-image.ts';
import {countImages} from '../../exports/ranking/numbers.ts';
import {readExport} from '../../exports/read-export.ts';
import {Picker} from '../../ui/controls/choice.tsx';
import {writeDate} from '../../ui/i18n/format.ts';
import {useWords} from '../../ui/i18n/use-words.ts';
import {NumberList} from '../../ui/ranked-pictures/number-list.tsx';
import {sayReason} from '../../ui/ranked-pictures/say-reason.ts';
import {valueKey} from '../i18n/lab-words.ts';
import type {LabModel} from '../model/lab-model.ts';
import {leverValues, withLever} from '../state/levers.ts';
import {makeExport} from './invented-export.ts';
import {postedPictures} from './invented-pictures.ts';
import {type RankedPicture, rankExport} from './rank-export.ts';
import './export.css';

/** Two settings that an export knows of. */
const settings = ['account', 'place'] as const;

/** The copy that an invented person would get of her own data, read as a real one is, with the pictures first that give away most. */
export function ExportTab({model}: {readonly model: LabModel}): JSX.Element {
	const {say} = useWords();
	const state = model.state.value;
	const {levers} = state;
	const {account, place} = levers;
	const [images, setImages] = useState<readonly ExportedImage[]>([]);
	useEffect(() => {
		let isLeft = false;
		void readExport([makeExport({account, place})]).then(read => {
			if (!isLeft) setImages(read.images);
		});
		return () => {
			isLeft = true;
		};
	}, [account, place]);
	const drawings = model.analyse(postedPictures.map(({recipe}) => recipe));
	const ranked = rankExport(images, drawings, model.day);
	const isDone = images.length > 0 && ranked.length === images.length;

	return (
		<div class="lab-export" data-done={isDone}>
			<section class="panel" aria-labelledby="lab-export-title">
				<h2 id="lab-export-title">{say('lab_export_title')}</h2>
				<p class="soft">{say('lab_export_intro')}</p>
				<div class="lab-export-settings">
					{settings.map(id => (
						<Picker
							key={id}
							legend={say(`lab_lever_${id}`)}
							options={leverValues[id].map(value => ({value: value as string, label: say(valueKey(id, value))}))}
							value={levers[id]}
							onChoose={value => model.goTo({...state, levers: withLever(levers, id, value)})}
						/>
					))}
				</div>
				<NumberList numbers={countImages(ranked.map(({judged}) => judged))} />
				<p class="soft small" role="status">
					{isDone ? say('all_pictures_phase_done') : say('all_pictures_looked_at', {done: ranked.length, total: postedPictures.length})}
				</p>
			</section>
			<section class="panel" aria-labelledby="lab-export-list">
				<h2 id="lab-export-list">{say('all_pictures_list')}</h2>
				<ol>
					{ranked.map(picture => (
						<Picture key={picture.judged.image.entry.path} {...picture} />
					))}
				</ol>
			</section>
		</div>
	);
}

function Picture({judged, drawing}: RankedPicture): JSX.Element {
	const words = useWords();
	const {time} = judged.image;
	return (
		<li>
			<img src={drawing.url} alt={words.say(`lab_picture_${drawing.recipe.id}`)} />
			<p>
				{sayReason(words, judged)}
				{time !== undefined && <span class="soft small">{writeDate(new Date(time).toISOString().slice(0, 10), words.locale)}</span>}
			</p>
		</li>
	);
}
