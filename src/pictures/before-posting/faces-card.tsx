import type {JSX} from 'preact';
import {useWords} from '../../ui/i18n/use-words.ts';
import {snake} from '../../ui/i18n/words.ts';
import {faceBoxId, newCrop} from './cover-boxes.ts';
import type {PictureViewProps} from './picture-view.tsx';

/** The faces of a picture, each with how usable it is and whether it is covered; and boxes for what was not found. */
export function FacesCard({picture, inspected, model}: PictureViewProps): JSX.Element {
	const {say} = useWords();
	const boxes = model.boxesOf(picture);
	const {faces} = inspected;
	const {crop} = picture;

	return (
		<section class="card" aria-labelledby="faces-title">
			<h2 id="faces-title">{say('before_posting_faces', {count: faces.length})}</h2>
			{faces.length > 0 && (
				<ul class="found-faces">
					{faces.map(({label, interEyeDistance, crop: url}, index) => (
						<li key={faceBoxId(index)}>
							<label>
								<input
									type="checkbox"
									checked={boxes.some(({id}) => id === faceBoxId(index))}
									onChange={event => model.coverFace(picture, index, event.currentTarget.checked)}
								/>
								{/* The text beside it describes it. */}
								{url && <img src={url} width="48" height="48" alt="" />}
								<span>
									{say('before_posting_cover_face', {number: index + 1})}
									<span class="soft small">
										{say(`usability_${snake(label)}`)} ({say('face_pixels', {pixels: Math.round(interEyeDistance)})})
									</span>
								</span>
							</label>
						</li>
					))}
				</ul>
			)}
			<p class="soft small">{say('before_posting_mine')}</p>
			<p class="buttons">
				<button type="button" class="button" onClick={() => model.addBox(picture)}>
					{say('before_posting_add_box')}
				</button>
				<button type="button" class="button" onClick={() => model.setCrop(picture, crop ? undefined : newCrop(inspected))}>
					{say(crop ? 'before_posting_no_crop' : 'before_posting_crop')}
				</button>
			</p>
			<p class="soft small">{say('before_posting_move')}</p>
		</section>
	);
}
