import type {ArchiveEntry} from '../archive/archive.ts';
import {comparable, fileNameOf} from '../archive/entry-index.ts';
import {kindOfFile} from '../archive/kind-of-file.ts';
import type {ExportedPlace, ImageFacts} from '../exported-image.ts';
import {placeIn} from '../formats/places.ts';
import {parseTime} from '../formats/times.ts';
import {isRecord, listAt, textAt} from '../formats/values.ts';
import {factsOf} from './collect.ts';
import type {PlatformReader, StartReader} from './reader.ts';

interface Row {
	readonly time: number | undefined;
	readonly place: ExportedPlace | undefined;
}

/**
 * Snapchat: memories. Nothing joins a row to its file but the day, so the place is taken only where all of a day's rows agree. Until 2025
 * there were links and no files.
 */
export const startSnapchat: StartReader = index => {
	const days = new Map<string, Row[]>();
	let isOurs = false;

	const take: PlatformReader['take'] = ({json}) => {
		if (!isRecord(json) || !Object.hasOwn(json, 'Saved Media')) return false;
		isOurs = true;
		for (const row of listAt(json, 'Saved Media')) {
			const date = textAt(row, 'Date');
			if (date === undefined || !/image|photo/i.test(textAt(row, 'Media Type') ?? '')) continue;
			const day = date.slice(0, 10);
			const ofDay = days.get(day) ?? [];
			ofDay.push({time: parseTime(date), place: placeIn(textAt(row, 'Location') ?? '')});
			days.set(day, ofDay);
		}

		return true;
	};

	const finish: PlatformReader['finish'] = () => {
		const images = new Map<ArchiveEntry, ImageFacts>();
		const known = new Map<string, ImageFacts>();
		for (const entry of index.entries) {
			const day = memoryDay(entry.path);
			if (day === undefined || kindOfFile(entry.path) !== 'image') continue;
			const facts = known.get(day) ?? factsOfDay(day, days.get(day) ?? []);
			known.set(day, facts);
			images.set(entry, facts);
		}

		const rows = [...days.values()].flat();
		if (!isOurs && images.size === 0) return undefined;
		const isLinks = images.size === 0 && rows.length > 0;
		const withPlace = rows.filter(({place}) => place).length;
		return {images, ...(isLinks && {linksOnly: {platform: 'snapchat', listed: rows.length, withPlace}})};
	};

	return {id: 'snapchat', take, finish};
};

/** What was drawn over a picture lies in a file of its own, and is no picture by itself. */
export const isOverlay = (path: string): boolean => /^\d{4}-\d\d-\d\d_.+-overlay(?:~\w+)?\.png$/.test(comparable(fileNameOf(path)));

const memoryDay = (path: string): string | undefined => /^(\d{4}-\d\d-\d\d)_[\da-f-]+-main\.\w+$/.exec(comparable(fileNameOf(path)))?.[1];

function factsOfDay(day: string, rows: readonly Row[]): ImageFacts {
	const [first, ...others] = rows;
	const isSame = first?.place !== undefined && others.every(({place}) => JSON.stringify(place) === JSON.stringify(first.place));
	return factsOf({time: (others.length === 0 ? first?.time : undefined) ?? parseTime(day), place: isSame ? first.place : undefined});
}
