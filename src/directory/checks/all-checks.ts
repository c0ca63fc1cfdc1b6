import type {IsoDate} from '../../core/iso-date.ts';
import type {LabelLanguage, MenuPath} from '../../core/records/menu-path.ts';
import {authorities, organisations} from '../authority.ts';
import {dataCopies} from '../data-copies.ts';
import {controllers, settings} from '../index.ts';
import {laws} from '../laws.ts';
import {archiveReach} from '../publishing/archive-reach.ts';
import {imageRights} from '../publishing/image-rights.ts';
import {platformForms} from '../publishing/platform-forms.ts';
import {pressCouncils} from '../publishing/press-councils.ts';
import {refreshForms} from '../publishing/refresh-forms.ts';
import {isStale} from '../staleness.ts';
import {type Check, named, type Records} from './check.ts';
import {coverage} from './coverage.ts';
import {links} from './links.ts';
import {names} from './names.ts';
import {sources} from './sources.ts';

export const checks: readonly Check[] = [sources, links, coverage, names];

/** The project's own records. Sites and engines are passed in: the directory refers to them by id only. */
export const allRecords = (siteIds: readonly string[], others: Records['others']): Records => ({
	siteIds,
	settings,
	controllers,
	authorities,
	organisations,
	laws,
	copies: dataCopies,
	others: [...ofPublishing, ...others],
});

/** What helps against whoever shows a picture, by name. */
const ofPublishing: Records['others'] = [
	...imageRights.map(right => [`image-rights/${right.place}`, right] as const),
	...pressCouncils.map(council => [`press-councils/${council.id}`, council] as const),
	...[...platformForms, ...refreshForms].map(form => [`picture-forms/${form.id}`, form] as const),
	...archiveReach.map(reach => [`archives/${reach.archive}-${reach.pages}`, reach] as const),
];

/** How many ways through menus have labels that a source shows, in each of our languages. */
interface LabelledPaths {
	readonly count: number;
	readonly labels: Readonly<Record<'en' | LabelLanguage, number>>;
}

export interface RouteReport {
	readonly count: number;
	/** One sentence each. */
	readonly wrong: readonly string[];
	/** Names of records whose sources have to be read again; the reader is told in the meantime. */
	readonly stale: readonly string[];
	/** Names of records marked as unverified. */
	readonly unverified: readonly string[];
	readonly settings: LabelledPaths;
	/** Ways to the copy of one's data. */
	readonly copies: LabelledPaths;
}

/** What `npm run -s check:routes` says on a day. */
export function reportOn(records: Records, today: IsoDate): RouteReport {
	const all = named(records);
	return {
		count: all.length,
		wrong: checks.flatMap(check => check(records)),
		stale: all.filter(([, record]) => isStale(record, today)).map(([name]) => name),
		unverified: all.filter(([, record]) => 'verified' in record && record.verified === false).map(([name]) => name),
		settings: countLabels(records.settings),
		copies: countLabels(records.copies),
	};
}

function countLabels(paths: readonly (MenuPath & {readonly verified: boolean})[]): LabelledPaths {
	const countIn = (language: LabelLanguage): number => paths.filter(({menuPathIn}) => menuPathIn?.[language]).length;
	return {
		count: paths.length,
		labels: {
			en: paths.filter(({verified}) => verified).length,
			de: countIn('de'),
			fr: countIn('fr'),
			it: countIn('it'),
			el: countIn('el'),
		},
	};
}
