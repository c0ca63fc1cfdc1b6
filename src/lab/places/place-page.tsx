import type {JSX} from 'preact';
import {useWords} from '../../ui/i18n/use-words.ts';
import type {JudgedPlace} from '../model/lab-model.ts';
import {answersOfPlace, placeAddress} from '../site/place-answers.ts';
import {SiteImage} from '../site-view/site-image.tsx';
import {people} from '../state/people.ts';
import type {PlaceId} from '../state/places.ts';

export interface PlacePageProps {
	readonly place: PlaceId;
	readonly judged: JudgedPlace;
}

/** A drawn page of somebody else's, with outlines of the faces that were found on it. */
export function PlacePage({place, judged: {images, report}}: PlacePageProps): JSX.Element {
	const {say} = useWords();
	const answers = answersOfPlace(place, 'page').images;

	return (
		<article class="invented place">
			<p class="address soft small" dir="ltr">
				{placeAddress(place).replace('https://', '')}
			</p>
			<p class="masthead">{say(`lab_place_${place}_name`)}</p>
			<h3>{say(`lab_place_${place}_headline`)}</h3>
			<div class="one">
				{images.map(image => {
					const {url} = answers.find(({recipe}) => recipe.id === image.recipe.id) ?? {};
					return (
						<SiteImage
							key={image.recipe.id}
							image={image}
							answer={undefined}
							report={report.images.find(({imageUrl}) => imageUrl === url)}
						/>
					);
				})}
				<p>{say(`lab_place_${place}_caption`, {name: people[0].name})}</p>
			</div>
			<p class="imprint-link soft small">{say('lab_imprint_title')}</p>
		</article>
	);
}
