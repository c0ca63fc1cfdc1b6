import {withAccounts} from '../../core/checklist/account-ticks.ts';
import type {Person} from '../../core/requests/person.ts';
import type {Settings} from '../../core/settings/settings.ts';
import {mergeRequests} from '../../letters/request-file.ts';
import type {Notices} from '../../storage/notices.ts';
import {accountsIn, type OwnPages} from '../../storage/own-pages.ts';
import type {PageHistories} from '../../storage/page-histories.ts';
import type {StepReminders} from '../../storage/step-reminders.ts';
import type {Ticked} from '../../storage/ticks.ts';
import type {DashboardConnector} from '../connector.ts';
import type {Data} from './data-file.ts';

/**
 * Adds the contents of a file to the stored data. Nothing is replaced, and adding it again changes nothing, so a file of which only a part
 * could be written can simply be added again.
 */
export async function addData(connector: DashboardConnector, data: Data): Promise<void> {
	const own = await connector.getOwnPages();
	await connector.changeTicked(ours => mergeTicked({ticked: ours, ownPages: own}, data));
	await connector.changeStepReminders(ours => mergeReminders(ours, data.stepReminders));
	await connector.changeNotices(ours => mergeNotices(ours, data.notices));
	await connector.changeSettings(ours => mergeSettings(ours, data.settings));
	await connector.changeOwnPages(ours => mergeOwnPages(ours, data.ownPages));
	const pages = await connector.getOwnPages();
	await connector.changeHistories(ours => mergeHistories(ours, data.pageHistories, pages));
	await connector.requests.changePerson(ours => mergePerson(ours, data.person));
	await connector.requests.changeRequests(ours => mergeRequests(ours, data.requests));
}

/** What is stored of everything that a file can add to. */
export const readStored = async (connector: DashboardConnector): Promise<Data> => ({
	ticked: await connector.getTicked(),
	stepReminders: await connector.getStepReminders(),
	notices: await connector.getNotices(),
	settings: await connector.getSettings(),
	ownPages: await connector.getOwnPages(),
	pageHistories: await connector.getHistories(),
	person: await connector.requests.getPerson(),
	requests: await connector.requests.getRequests(),
});

/** On either side, ticks from before accounts were told apart count for the first account there. */
export const mergeTicked = (ours: Pick<Data, 'ticked' | 'ownPages'>, theirs: Pick<Data, 'ticked' | 'ownPages'>): Ticked => ({
	...withAccounts(theirs.ticked, accountsIn(theirs.ownPages)),
	...withAccounts(ours.ticked, accountsIn(ours.ownPages)),
});

/** A day that was chosen here stays. */
export const mergeReminders = (ours: StepReminders, theirs: StepReminders): StepReminders => ({...theirs, ...ours});

/** Where a notice was shown this week is the other device's own. */
export const mergeNotices = (ours: Notices, theirs: Notices): Notices => ({
	...ours,
	quiet: union(ours.quiet, theirs.quiet),
	reminders: [...ours.reminders, ...theirs.reminders.filter(({siteId}) => ours.reminders.every(reminder => reminder.siteId !== siteId))],
});

export function mergeSettings(ours: Settings, theirs: Settings): Settings {
	const country = ours.country || theirs.country;
	const language = ours.language || theirs.language;
	return {
		...ours,
		sitesOff: union(ours.sitesOff, theirs.sitesOff),
		sitesQuiet: union(ours.sitesQuiet, theirs.sitesQuiet),
		sitesUsed: union(ours.sitesUsed, theirs.sitesUsed),
		...(country && {country}),
		...(language && {language}),
	};
}

export const mergePerson = (ours: Person, theirs: Person): Person => ({
	name: ours.name || theirs.name,
	email: ours.email || theirs.email,
	address: ours.address || theirs.address,
	places: union(ours.places.split('\n'), theirs.places.split('\n'))
		.filter(line => line !== '')
		.join('\n'),
	situation: ours.situation || theirs.situation,
});

/** Each page once; what it is called here stays. */
export const mergeOwnPages = (ours: OwnPages, theirs: OwnPages): OwnPages => {
	const imported = theirs.map(unwatched);
	return [...ours.map(page => withImported(page, imported)), ...imported.filter(({digest}) => ours.every(page => page.digest !== digest))];
};

/** How often to look belongs to the address: where ours stays, so does that, also where it is the usual one and so absent. */
function withImported(page: OwnPages[number], imported: OwnPages): OwnPages[number] {
	const {interval, ...theirs} = imported.find(({digest}) => digest === page.digest) ?? page;
	return {...theirs, ...(page.address === undefined && interval && {interval}), ...page};
}

/** A file from somebody else must not make this browser call at an address of theirs: the person says again how often to look. */
const unwatched = (page: OwnPages[number]): OwnPages[number] => (page.address === undefined ? page : {...page, interval: 'by-hand'});

/**
 * Ours stay as they are: two histories of one page, made in two browsers, cannot be told apart once they are one. Of a page that is nobody's,
 * none is added: no list would show it, so nobody could have it forgotten.
 */
export const mergeHistories = (ours: PageHistories, theirs: PageHistories, pages: OwnPages): PageHistories => ({
	...Object.fromEntries(Object.entries(theirs).filter(([digest]) => pages.some(page => page.digest === digest))),
	...ours,
});

const union = (ours: readonly string[], theirs: readonly string[]): readonly string[] => [...new Set([...ours, ...theirs])];
