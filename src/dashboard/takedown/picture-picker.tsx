import {useSignal} from '@preact/signals';
import type {JSX} from 'preact';
import {useEffect} from 'preact/hooks';
import {withMember} from '../../core/checklist/ticks.ts';
import type {PageImage} from '../../core/contacts/page-reading.ts';
import {useWords} from '../../ui/i18n/use-words.ts';
import type {DashboardProps} from '../props.ts';
import {type CropsByImage, cropsOf} from './crops.ts';
import {DraftField} from './draft-field.tsx';
import type {ReadPage} from './takedown-model.ts';

interface Props extends Pick<DashboardProps, 'model'> {
	readonly page: ReadPage;
	readonly tabId: number;
}

/** The pictures of the page, with the faces that were cut out of them a moment ago where there are any. */
export function PicturePicker({page, model, tabId}: Props): JSX.Element {
	const {say} = useWords();
	const crops = useSignal<CropsByImage>(new Map());
	useEffect(() => {
		void cropsOf(model, tabId).then(found => (crops.value = found));
	}, [model, tabId, crops]);
	const toggle = (imageUrl: string, isPicked: boolean): void => {
		page.picked.value = new Set(withMember([...page.picked.value], imageUrl, isPicked));
	};
	// Those with faces first: most pages have more decoration than people.
	const images = page.images.toSorted((a, b) => Number(crops.value.has(b.imageUrl)) - Number(crops.value.has(a.imageUrl)));

	return (
		<section class="card" aria-labelledby="pictures-title">
			<h2 id="pictures-title">{say('takedown_pictures')}</h2>
			{images.length === 0 && <p>{say('takedown_no_pictures')}</p>}
			<ul class="picture-list">
				{images.map((image, at) => (
					<li key={image.imageUrl}>
						<label class="tick">
							<input
								type="checkbox"
								checked={page.picked.value.has(image.imageUrl)}
								onChange={event => toggle(image.imageUrl, event.currentTarget.checked)}
							/>
							<Picture image={image} number={at + 1} crops={crops.value.get(image.imageUrl) ?? []} />
						</label>
					</li>
				))}
			</ul>
			<DraftField name="pageUrl" draft={page.draft} />
			{page.isShortened && <p class="soft small">{say('takedown_shortened')}</p>}
		</section>
	);
}

function Picture({
	image,
	number,
	crops,
}: {
	readonly image: PageImage;
	readonly number: number;
	readonly crops: readonly string[];
}): JSX.Element {
	const {say} = useWords();
	const {width, height, alt, imageUrl} = image;
	return (
		<span class="picture-line">
			{crops.map((crop, at) => (
				<img key={at} src={crop} alt="" width={48} height={48} />
			))}
			<span>
				{say('takedown_picture', {number})}
				{width > 0 && `, ${width} × ${height}`}
				{alt && <span class="soft small picture-alt">{alt}</span>}
				<span class="soft small picture-address">{fileNameOf(imageUrl)}</span>
			</span>
		</span>
	);
}

const fileNameOf = (address: string): string => new URL(address).pathname.split('/').at(-1)?.slice(-60) ?? '';
