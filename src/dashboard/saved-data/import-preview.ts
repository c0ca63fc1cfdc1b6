import type {Person} from '../../core/requests/person.ts';
import type {Settings} from '../../core/settings/settings.ts';
import {mergeRequests} from '../../letters/request-file.ts';
import type {Data} from './data-file.ts';
import {mergeHistories, mergeNotices, mergeOwnPages, mergePerson, mergeReminders, mergeSettings, mergeTicked} from './import-data.ts';

/** Settings that a file can change; each can be left out. */
export const importableSettings = ['sitesOff', 'sitesQuiet', 'sitesUsed', 'country', 'language'] as const;
export type ImportableSetting = (typeof importableSettings)[number];

/** What adding a file would change. */
export interface ImportPreview {
	readonly data: Data;
	/** False where a part of the file could not be read, and would be left out. */
	readonly isWhole: boolean;
	/** How many are new. */
	readonly ticks: number;
	readonly reminders: number;
	/** Pages on which no notice would be shown any more. */
	readonly quiet: number;
	readonly ownPages: number;
	readonly histories: number;
	readonly letters: number;
	/** How many letters that are already here would get more events. */
	readonly changedLetters: number;
	/** Fields about the person that are empty so far, or get more lines. */
	readonly personFields: readonly (keyof Person)[];
	/** Sites that would be switched off or no longer show a notice; a country or language, where none is set. */
	readonly settings: {readonly [Key in 'sitesOff' | 'sitesQuiet' | 'sitesUsed']: readonly string[]} & {
		readonly country?: string;
		readonly language?: string;
	};
}

/** @param ours what is stored */
export function previewImport(ours: Data, data: Data, isWhole: boolean): ImportPreview {
	const added = (before: readonly unknown[], after: readonly unknown[]) => after.length - before.length;
	const notices = mergeNotices(ours.notices, data.notices);
	const requests = mergeRequests(ours.requests, data.requests);
	const person = mergePerson(ours.person, data.person);
	const ownPages = mergeOwnPages(ours.ownPages, data.ownPages);
	const histories = mergeHistories(ours.pageHistories, data.pageHistories, ownPages);
	return {
		data,
		isWhole,
		ticks: added(Object.keys(ours.ticked), Object.keys(mergeTicked(ours, data))),
		reminders:
			added(Object.keys(ours.stepReminders), Object.keys(mergeReminders(ours.stepReminders, data.stepReminders))) +
			added(ours.notices.reminders, notices.reminders),
		quiet: added(ours.notices.quiet, notices.quiet),
		ownPages: added(ours.ownPages, ownPages),
		histories: added(Object.keys(ours.pageHistories), Object.keys(histories)),
		letters: added(ours.requests, requests),
		changedLetters: ours.requests.filter((own, index) => requests[index]?.events.length !== own.events.length).length,
		personFields: (Object.keys(person) as (keyof Person)[]).filter(field => person[field] !== ours.person[field]),
		settings: settingsAdded(ours.settings, mergeSettings(ours.settings, data.settings)),
	};
}

function settingsAdded(before: Settings, after: Settings): ImportPreview['settings'] {
	const {country, language} = after;
	return {
		sitesOff: after.sitesOff.filter(site => !before.sitesOff.includes(site)),
		sitesQuiet: after.sitesQuiet.filter(site => !before.sitesQuiet.includes(site)),
		sitesUsed: after.sitesUsed.filter(site => !before.sitesUsed.includes(site)),
		...(country !== undefined && country !== before.country && {country}),
		...(language !== undefined && language !== before.language && {language}),
	};
}

/** Which settings a file would change. */
export const settingsChanged = ({settings}: ImportPreview): readonly ImportableSetting[] =>
	importableSettings.filter(key => (settings[key] ?? '').length > 0);

/** Whether the file adds nothing to what is stored. */
export const isNothingNew = (preview: ImportPreview): boolean =>
	preview.ticks + preview.reminders + preview.quiet + preview.ownPages + preview.histories === 0 &&
	preview.letters + preview.changedLetters + preview.personFields.length === 0 &&
	settingsChanged(preview).length === 0;

/** The file's contents with only those settings that the user wants. */
export function withSettings({data}: ImportPreview, wanted: ReadonlySet<ImportableSetting>): Data {
	const {country, language, ...others} = data.settings;
	const settings: Settings = {
		...others,
		sitesOff: wanted.has('sitesOff') ? others.sitesOff : [],
		sitesQuiet: wanted.has('sitesQuiet') ? others.sitesQuiet : [],
		sitesUsed: wanted.has('sitesUsed') ? others.sitesUsed : [],
		...(country !== undefined && wanted.has('country') && {country}),
		...(language !== undefined && wanted.has('language') && {language}),
	};
	return {...data, settings};
}
