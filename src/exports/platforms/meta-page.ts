import {kindOfFile} from '../archive/kind-of-file.ts';
import type {ExportedPlace} from '../exported-image.ts';
import {localName, readBlocks} from '../formats/html.ts';
import {placeAt, placeIn} from '../formats/places.ts';
import {factsOf} from './collect.ts';
import type {MetaMedia} from './meta-media.ts';
import type {DataFile} from './reader.ts';

/**
 * The pictures in one of Meta's web pages. Both platforms pack the same blocks since 2018 and only their folders differ. Dates and labels
 * are in the language of the account, so of the text only coordinates are read.
 */
export function readMetaPage({text, path}: DataFile, platform: 'instagram' | 'facebook'): readonly MetaMedia[] {
	const found = readBlocks(text, isBlock).flatMap((block, number) => {
		const names = block.media.flatMap(({address}) => localName(address) ?? []).filter(isPicture);
		const facts = factsOf({place: placeOf(block.lines), post: {key: `${path}#${number}`}});
		return [...new Set(names)].map(name => ({name, facts}));
	});
	const isInstagram = found.some(({name}) => instagramFolder.test(name));
	const isFacebook = found.some(({name}) => facebookFolder.test(name));
	if (platform === 'instagram') return isInstagram ? found : [];
	return isFacebook && !isInstagram ? found : [];
}

/** Posts since 2018; the classes are generated, and these are the ones that stayed. */
const isBlock = (classes: string): boolean => /(?:^| )(?:uiBoxWhite|_a6-g|contents|block)(?: |$)/.test(classes);

const isPicture = (name: string): boolean =>
	kindOfFile(name) === 'image' && /\.[a-z]+$/i.test(name) && !/(?:^|\/)(?:files|icons|assets)\//.test(name);
const instagramFolder = /(?:^|\/)media\/(?:posts|stories|archived_posts|other|profile|reels)\//;
const facebookFolder = /(?:^|\/)(?:photos_and_videos\/|photos\/\d+\/|posts\/media\/|your_(?:facebook_activity|activity_across_facebook)\/)/;

/** Latitude and longitude stand in cells of their own, one after the other. */
function placeOf(lines: readonly string[]): ExportedPlace | undefined {
	const at = lines.findIndex((line, index) => isCoordinate(line) && lines.slice(index + 1, index + 3).some(isCoordinate));
	if (at < 0) return lines.map(placeIn).find(each => each !== undefined);
	const [latitude, longitude] = lines
		.slice(at, at + 3)
		.filter(isCoordinate)
		.map(Number);
	return placeAt(latitude, longitude);
}

const isCoordinate = (text: string): boolean => /^-?\d{1,3}\.\d{3,}$/.test(text);
