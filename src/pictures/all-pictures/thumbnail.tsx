import type {JSX} from 'preact';
import {useEffect, useState} from 'preact/hooks';
import type {ArchiveEntry} from '../../exports/archive/archive.ts';
import {useWords} from '../../ui/i18n/use-words.ts';
import {readHeader} from '../../vision/image/image-header.ts';
import {maxPixels} from '../../vision/image/open-image.ts';

/** CSS pixels of its longer side, twice for fine screens. */
const side = 320;

/** One at a time: a page of twenty would otherwise decode twenty large pictures at once. */
let last: Promise<unknown> = Promise.resolve();

/** Made on the spot from the export, and freed when it leaves the screen. */
export function Thumbnail({entry}: {readonly entry: ArchiveEntry}): JSX.Element {
	const {say} = useWords();
	const [url, setUrl] = useState<string | undefined>(undefined);
	useEffect(() => {
		let isLeft = false;
		let made: string | undefined;
		const make = async (): Promise<void> => {
			if (isLeft) return;
			const blob = await draw(entry);
			if (!blob || isLeft) return;
			made = URL.createObjectURL(blob);
			setUrl(made);
		};
		last = last.then(make, make);
		return () => {
			isLeft = true;
			setUrl(undefined);
			if (made) URL.revokeObjectURL(made);
		};
	}, [entry]);

	return <div class="thumbnail">{url && <img src={url} alt={say('all_pictures_thumbnail')} />}</div>;
}

/** Decoding takes four bytes a pixel, whatever the size of the thumbnail. */
export function isTooLarge(bytes: Uint8Array): boolean {
	const header = readHeader(bytes);
	return !('width' in header) || header.width * header.height > maxPixels;
}

/** `undefined` where the browser cannot show it. */
async function draw(entry: ArchiveEntry): Promise<Blob | undefined> {
	try {
		const bytes = await entry.read();
		if (isTooLarge(bytes)) return undefined;
		const blob = new Blob([bytes]);
		const whole = await createImageBitmap(blob, {resizeWidth: side, resizeQuality: 'medium', imageOrientation: 'from-image'});
		const canvas = new OffscreenCanvas(whole.width, whole.height);
		canvas.getContext('2d')?.drawImage(whole, 0, 0);
		whole.close();
		return await canvas.convertToBlob({type: 'image/jpeg', quality: 0.8});
	} catch {
		return undefined;
	}
}
