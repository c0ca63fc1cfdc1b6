import type {JSX} from 'preact';
import {useLayoutEffect, useState} from 'preact/hooks';
import {useWords} from '../../ui/i18n/use-words.ts';
import type {InspectedFile} from './inspect-file.ts';
import type {BeforePostingModel, Picture} from './model.ts';
import {MovableBox} from './movable-box.tsx';
import './picture-view.css';

export interface PictureViewProps {
	readonly picture: Picture;
	readonly inspected: InspectedFile;
	readonly model: BeforePostingModel;
}

/** The picture with its covers, which can be moved. */
export function PictureView({picture, inspected, model}: PictureViewProps): JSX.Element {
	const {say} = useWords();
	const url = useFileUrl(picture.file);
	const boxes = model.boxesOf(picture);
	const {shape} = model.settings.value;
	const {width, height} = inspected;

	return (
		<figure class="picture-view" tabIndex={-1}>
			{/* What it shows is told beside it, in the list of faces. */}
			<img src={url} width={width} height={height} alt="" />
			{inspected.faces.map(({face: {boundingBox: box}, label}) => (
				<span
					key={`${box.x} ${box.y}`}
					class={`face-outline ${label}`}
					style={{
						left: `${(box.x / width) * 100}%`,
						top: `${(box.y / height) * 100}%`,
						width: `${(box.width / width) * 100}%`,
						height: `${(box.height / height) * 100}%`,
					}}
				/>
			))}
			{boxes.map(({id, box}, index) => (
				<MovableBox
					key={id}
					kind={shape}
					box={box}
					image={inspected}
					label={say('before_posting_box', {number: index + 1})}
					onChange={changed =>
						model.setBoxes(
							picture,
							boxes.map(each => (each.id === id ? {id, box: changed} : each)),
						)
					}
					onRemove={() =>
						model.setBoxes(
							picture,
							boxes.filter(each => each.id !== id),
						)
					}
				/>
			))}
			{picture.crop && (
				<MovableBox
					kind="crop"
					box={picture.crop}
					image={inspected}
					label={say('before_posting_crop_box')}
					onChange={crop => model.setCrop(picture, crop)}
					onRemove={() => model.setCrop(picture, undefined)}
				/>
			)}
		</figure>
	);
}

/** A `blob:` address for as long as the file is shown. */
function useFileUrl(file: File): string | undefined {
	const [url, setUrl] = useState<string | undefined>(undefined);
	useLayoutEffect(() => {
		const made = URL.createObjectURL(file);
		setUrl(made);
		return () => URL.revokeObjectURL(made);
	}, [file]);
	return url;
}
