import type {Signal} from '@preact/signals';
import type {JSX} from 'preact';
import {withMember} from '../../core/checklist/ticks.ts';
import {useWords} from '../../ui/i18n/use-words.ts';
import type {JudgedPlace} from '../model/lab-model.ts';
import {answersOfPlace} from '../site/place-answers.ts';
import type {PlaceId} from '../state/places.ts';

export interface PickPicturesProps {
	readonly place: PlaceId;
	readonly judged: JudgedPlace;
	/** Addresses of the pictures that are meant. */
	readonly picked: Signal<readonly string[]>;
}

/** Which pictures are to go, as in the extension: each with the faces on it. */
export function PickPictures({place, judged: {images}, picked}: PickPicturesProps): JSX.Element {
	const {say} = useWords();

	return (
		<section class="panel" aria-labelledby="places-pick">
			<h2 id="places-pick">{say('takedown_pictures')}</h2>
			<p class="soft">{say('lab_places_pick_text')}</p>
			<ul class="places-pictures">
				{answersOfPlace(place, 'pick').images.map(({url, recipe}, index) => {
					const image = images.find(each => each.recipe.id === recipe.id);
					return (
						<li key={url}>
							<label>
								<input
									type="checkbox"
									checked={picked.value.includes(url)}
									onChange={event => (picked.value = withMember(picked.value, url, event.currentTarget.checked))}
								/>
								<span>
									{say('takedown_picture', {number: index + 1})}{' '}
									<code class="small" dir="ltr">
										{url.replace('https://', '')}
									</code>
								</span>
							</label>
							<p class="crops">
								{image?.crops.map((crop, at) => (
									<img key={at} src={crop} width="72" height="72" alt="" />
								))}
							</p>
						</li>
					);
				})}
			</ul>
		</section>
	);
}
