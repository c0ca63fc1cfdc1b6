import type {JSX} from 'preact';
import {goneVerdict} from '../../core/requests/gone.ts';
import {useWords} from '../../ui/i18n/use-words.ts';
import {snake} from '../../ui/i18n/words.ts';
import type {JudgedPlace} from '../model/lab-model.ts';
import {answersOfPlace, placeAddress, placeImageProbe, placePageProbe} from '../site/place-answers.ts';
import type {PlaceId} from '../state/places.ts';

export interface CheckAgainProps {
	readonly place: PlaceId;
	readonly step: 'served' | 'gone';
	readonly judged: JudgedPlace;
	/** Addresses of the pictures that the letter asked about. */
	readonly picked: readonly string[];
}

/** What a stranger gets after the letter, and what the extension says of it. */
export function CheckAgain({place, step, judged: {images}, picked}: CheckAgainProps): JSX.Element {
	const {say} = useWords();
	const answers = answersOfPlace(place, step);
	const asked = answers.images.filter(({url}) => picked.includes(url));
	const verdict = goneVerdict({
		page: placePageProbe(answers),
		images: asked.map(answer => {
			const bytes = images.find(({recipe}) => recipe.id === answer.recipe.id)?.bytes ?? 0;
			return {imageUrl: answer.url, isOnPage: false, probes: [placeImageProbe(answer, bytes)]};
		}),
	});

	return (
		<section class="panel check-again" aria-labelledby="places-gone">
			<h2 id="places-gone">{say('gone_title')}</h2>
			<p class="soft">{say(`lab_places_${step}_text`)}</p>
			<ul class="requests">
				<li>
					<Asked url={placeAddress(place)} status={answers.status} />
				</li>
				{asked.map(({url, status, recipe}) => {
					const image = status === 200 && images.find(each => each.recipe.id === recipe.id);
					return (
						<li key={url}>
							<Asked url={url} status={status} />
							{image && <img src={image.url} alt={say(`lab_picture_${recipe.id}`)} height="180" />}
						</li>
					);
				})}
			</ul>
			<p class={`check-verdict ${verdict}`} role="status">
				<strong>{say(`gone_${snake(verdict)}`)}</strong>
			</p>
			{step === 'gone' && <p class="stop-line">{say('lab_places_copied')}</p>}
		</section>
	);
}

const Asked = ({url, status}: {readonly url: string; readonly status: number}): JSX.Element => (
	<code dir="ltr">
		GET {url.replace('https://', '')} → {status}
	</code>
);
