import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import {snakeCase} from '../../core/snake-case.ts';
import {keyOf} from '../../exports/queue/order.ts';
import {applyFilters, type FilterId, filterIds} from '../../exports/ranking/filters.ts';
import {type Grouping, groupImages, groupings} from '../../exports/ranking/groups.ts';
import {saveFile} from '../../ui/controls/save-file.ts';
import {useWords} from '../../ui/i18n/use-words.ts';
import {PictureItem} from './picture-item.tsx';
import type {ReviewModel} from './review-model.ts';
import {writtenList} from './written-list.ts';

/** Shown at first, and more each time: a person can look after twenty. */
const pageSize = 20;
/** On the saved list. */
const listed = 200;

/** The worst pictures first, with filters, groups and ticks. All of it is gone when the page is closed. */
export function PictureList({model}: {readonly model: ReviewModel}): JSX.Element {
	const words = useWords();
	const {say} = words;
	const [chosen, setChosen] = useState<readonly FilterId[]>([]);
	const [by, setBy] = useState<Grouping>('none');
	const [shown, setShown] = useState(pageSize);
	const ranked = model.ranked.value;
	const done = model.done.value;
	const filtered = applyFilters(ranked, chosen);
	const groups = groupImages(filtered, by);

	return (
		<section class="card" aria-labelledby="list-title">
			<h2 id="list-title">{say('all_pictures_list')}</h2>
			<fieldset class="filters">
				<legend>{say('all_pictures_filters')}</legend>
				{filterIds.map(id => (
					<label key={id} class="tick">
						<input
							type="checkbox"
							checked={chosen.includes(id)}
							onChange={() => setChosen(chosen.includes(id) ? chosen.filter(each => each !== id) : [...chosen, id])}
						/>
						{say(`all_pictures_filter_${snakeCase(id)}`)}
					</label>
				))}
				<label>
					{say('all_pictures_group_by')}{' '}
					<select value={by} onChange={event => setBy(groupings.find(each => each === event.currentTarget.value) ?? 'none')}>
						{groupings.map(each => (
							<option key={each} value={each}>
								{say(`all_pictures_group_${each}`)}
							</option>
						))}
					</select>
				</label>
			</fieldset>
			{groups.length === 0 && <p>{say('all_pictures_none')}</p>}
			<ol class="export-pictures">
				{groups.slice(0, shown).map(({key, images: [worst, ...others]}) => (
					<PictureItem
						key={key}
						judged={worst}
						more={others.length}
						isDone={done.has(keyOf(worst.image))}
						onDone={isDone => model.tick(keyOf(worst.image), isDone)}
					/>
				))}
			</ol>
			<p class="buttons">
				{groups.length > shown && (
					<button type="button" class="button" onClick={() => setShown(shown + pageSize)}>
						{say('all_pictures_show_more', {count: groups.length - shown})}
					</button>
				)}
				{groups.length > 0 && (
					<>
						<button
							type="button"
							class="button"
							onClick={() => saveFile('overexposed-list.txt', 'text/plain', writtenList(words, filtered.slice(0, listed), done))}
						>
							{say('all_pictures_save_list')}
						</button>
						<button type="button" class="button" onClick={() => print()}>
							{say('all_pictures_print')}
						</button>
					</>
				)}
			</p>
		</section>
	);
}
