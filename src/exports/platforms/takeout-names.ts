import {comparable} from '../archive/entry-index.ts';

/** Stems of data files are cut here, in UTF-16 units; a later report has 53, so it is the usual length and no law. */
const usualCut = 46;
const longestCut = 53;
/** Shorter stems are never the result of a cut. */
const shortestCut = 40;
/** A picture's own stem is cut here. */
const pictureCut = 47;

const supplement = '.supplemental-metadata';

/** Edited copies have no data file of their own; their names end so, in the language of the account. */
const edits = [
	...['edited', 'effects', 'smile', 'mix', 'collage', 'bearbeitet', 'modifié', 'modificato', 'bewerkt', 'edytowane'],
	...['ha editado', 'editado', 'editat', '編集済み', 'επεξεργασία'],
];

/** A name's counter, `(1)`, and what is left without it. */
interface Counted {
	readonly name: string;
	readonly counter: string;
}

/** The key under which the data file of a picture is kept: its name in lower case, without `.json`. */
export const sidecarKey = (fileName: string): string => withoutLoneSurrogate(comparable(fileName).replace(/\.json$/, ''));

/** Cutting may halve a character outside the first plane; ZIP writes the half as a replacement character. */
const withoutLoneSurrogate = (text: string): string =>
	text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|\ufffd/g, '').replace(/(?<![\ud800-\udbff])[\udc00-\udfff]/g, '');

/** What a picture's data file may be called, the most certain first, as {@link sidecarKey}s. */
export function sidecarsFor(fileName: string): readonly string[] {
	const {name, counter} = splitCounter(comparable(fileName));
	const full = `${name}${supplement}`;
	const stem = name.replace(/\.[^.]*$/, '');
	const exact = [`${name}${counter}`, `${full}${counter}`, comparable(fileName)];
	const cuts = [usualCut, ...range(longestCut, shortestCut).filter(length => length !== usualCut)];
	const cut = cuts.filter(length => length < full.length).map(length => `${full.slice(0, length)}${counter}`);
	// Uploaded without an extension: the picture gains one, its data file does not.
	return unique([...exact, ...cut, `${stem}${counter}`].map(withoutLoneSurrogate));
}

/** Where several pictures have the same first 47 characters, their data files have the same name but for a counter that may be another's. */
export const isCutName = (fileName: string): boolean => {
	const {name} = splitCounter(comparable(fileName));
	return name.replace(/\.[^.]*$/, '').length >= pictureCut;
};

/** What the picture's stem is before its counter, to find those that were cut to the same name. */
export const stemBeforeCounter = (fileName: string): string => splitCounter(comparable(fileName)).name.replace(/\.[^.]*$/, '');

/** The names an edited copy's original may have; empty for anything else. */
export function originalsOf(fileName: string): readonly string[] {
	const {name, counter} = splitCounter(comparable(fileName));
	const [, stem = '', ending = '', extension = ''] = /^(.*)-([^-]+)(\.[^.]*)$/.exec(name) ?? [];
	const isEdit = edits.some(
		edit => edit === ending || (stem.length + ending.length >= usualCut - 1 && ending.length > 1 && edit.startsWith(ending)),
	);
	return isEdit ? [`${stem}${counter}${extension}`] : [];
}

/** `IMG(1).jpg`: the counter stands in front of the extension, and behind it in the name of the data file. */
function splitCounter(name: string): Counted {
	const [, stem = '', counter = '', extension = ''] = /^(.*?)(\(\d+\))(\.[^.]*)?$/.exec(name) ?? [];
	return counter ? {name: `${stem}${extension}`, counter} : {name, counter: ''};
}

const range = (from: number, to: number): readonly number[] => Array.from({length: from - to + 1}, (_, index) => from - index);
const unique = (names: readonly string[]): readonly string[] => [...new Set(names)];
