import type {JSX} from 'preact';
import {coverShapes} from '../../redaction/covers/cover.ts';
import {Choice, Picker} from '../../ui/controls/choice.tsx';
import {useWords} from '../../ui/i18n/use-words.ts';
import {snake} from '../../ui/i18n/words.ts';
import {faceBoxId} from './cover-boxes.ts';
import type {PictureViewProps} from './picture-view.tsx';
import {longSideFor} from './usable-size.ts';

/** Pixels. What sites show on a large screen, and on a phone. */
const usualSides = [2048, 1080] as const;
const qualities = {high: 0.95, usual: 0.9, low: 0.75} as const;

/** How copies are made: for all pictures that are open. */
export function SettingsCard({picture, inspected, model}: PictureViewProps): JSX.Element {
	const {say} = useWords();
	const {coversFaces, shape, longSide, quality} = model.settings.value;
	const boxes = model.boxesOf(picture);
	const uncovered = inspected.faces.flatMap(({face}, index) => (boxes.some(({id}) => id === faceBoxId(index)) ? [] : [face]));
	const weak = longSideFor(uncovered, inspected, 'weak');
	const full = Math.max(inspected.width, inspected.height);
	const sides = [...new Set([...usualSides.filter(side => side < full), ...(weak ? [weak] : []), ...(longSide ? [longSide] : [])])];
	const level = (Object.keys(qualities) as (keyof typeof qualities)[]).find(name => qualities[name] === quality) ?? 'usual';

	return (
		<section class="card" aria-labelledby="copy-title">
			<h2 id="copy-title">{say('before_posting_settings')}</h2>
			<label class="check">
				<input type="checkbox" checked={coversFaces} onChange={event => model.change({coversFaces: event.currentTarget.checked})} />
				<span>{say('before_posting_cover_all')}</span>
			</label>
			<Choice
				legend={say('before_posting_shape')}
				options={coverShapes.map(value => ({value, label: say(`cover_shape_${snake(value)}`)}))}
				value={shape}
				onChoose={value => model.change({shape: value})}
			/>
			<p class="soft small">{say('before_posting_no_blur')}</p>
			<Picker
				legend={say('before_posting_size')}
				options={[
					{value: '', label: say('before_posting_size_kept')},
					...sides
						.toSorted((a, b) => b - a)
						.map(side => ({
							value: String(side),
							label: say(side === weak ? 'before_posting_size_weak' : 'before_posting_size_pixels', {pixels: side}),
						})),
				]}
				value={longSide === undefined ? '' : String(longSide)}
				onChoose={value => model.change({longSide: value === '' ? undefined : Number(value)})}
			/>
			<Picker
				legend={say('before_posting_quality')}
				options={(['high', 'usual', 'low'] as const).map(value => ({value, label: say(`copy_quality_${value}`)}))}
				value={level}
				onChoose={value => model.change({quality: qualities[value]})}
			/>
		</section>
	);
}
