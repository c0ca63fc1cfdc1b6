import type {HttpsUrl} from '../../core/records/source.ts';

/** Month and day. */
type MonthDay = `${number}-${number}`;

/** 0 is Sunday. */
type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** The first such weekday on or after a date; the date itself where it is the third. */
export type WeekdayRule = readonly [weekday: Weekday, onOrAfter: MonthDay, itselfOn?: Weekday];

/** The public holidays of a place, as rules that hold from 2026 on. Days that always are a Sunday are left out. */
export interface HolidayTable {
	readonly fixed: readonly MonthDay[];
	/** Days after Easter Sunday. */
	readonly easter?: readonly number[];
	readonly isOrthodox?: true;
	readonly weekdays?: readonly WeekdayRule[];
	/** Those of `fixed` that are made up for on the next free day when they fall on a weekend. */
	readonly madeUp?: readonly MonthDay[];
	readonly source: HttpsUrl;
}

/** Each file there names the acts it rests on; our rules were compared with it for 2026 to 2031. */
const inLibrary = (file: string): HttpsUrl => `https://github.com/vacanza/holidays/blob/dev/holidays/countries/${file}.py`;

const germany = inLibrary('germany');
const part = (fixed: readonly MonthDay[], easter: readonly number[] = []): HolidayTable => ({fixed, easter, source: germany});

/** By country or part of one; a part has its own days beside those of its country. */
export const holidayTables: Readonly<Record<string, HolidayTable>> = {
	at: {
		fixed: ['01-01', '01-06', '05-01', '08-15', '10-26', '11-01', '12-08', '12-25', '12-26'],
		easter: [1, 39, 50, 60],
		source: inLibrary('austria'),
	},
	be: {fixed: ['01-01', '05-01', '07-21', '08-15', '11-01', '11-11', '12-25'], easter: [1, 39, 50], source: inLibrary('belgium')},
	bg: {
		fixed: ['01-01', '03-03', '05-01', '05-06', '05-24', '09-06', '09-22', '12-24', '12-25', '12-26'],
		easter: [-2, 1],
		isOrthodox: true,
		madeUp: ['01-01', '03-03', '05-01', '05-06', '05-24', '09-06', '09-22', '12-24', '12-25', '12-26'],
		source: inLibrary('bulgaria'),
	},
	ca: {
		fixed: ['01-01', '07-01', '09-30', '11-11', '12-25', '12-26'],
		easter: [-2, 1],
		weekdays: [
			[1, '05-18'],
			[1, '09-01'],
			[1, '10-08'],
		],
		madeUp: ['01-01', '07-01', '09-30', '11-11', '12-25', '12-26'],
		source: inLibrary('canada'),
	},
	'ca-qc': {fixed: ['06-24'], madeUp: ['06-24'], source: inLibrary('canada')},
	// Cantons differ; these are the days that nearly all of them keep.
	ch: {fixed: ['01-01', '08-01', '12-25', '12-26'], easter: [-2, 1, 39, 50], source: inLibrary('switzerland')},
	cy: {
		fixed: ['01-01', '01-06', '03-25', '04-01', '05-01', '08-15', '10-01', '10-28', '12-24', '12-25', '12-26'],
		easter: [-48, -2, 1, 2, 50],
		isOrthodox: true,
		source: inLibrary('cyprus'),
	},
	cz: {
		fixed: ['01-01', '05-01', '05-08', '07-05', '07-06', '09-28', '10-28', '11-17', '12-24', '12-25', '12-26'],
		easter: [-2, 1],
		source: inLibrary('czechia'),
	},
	de: {fixed: ['01-01', '05-01', '10-03', '12-25', '12-26'], easter: [-2, 1, 39, 50], source: germany},
	'de-bb': part(['10-31']),
	'de-be': part(['03-08']),
	'de-bw': part(['01-06', '11-01'], [60]),
	'de-by': part(['01-06', '08-15', '11-01'], [60]),
	'de-hb': part(['10-31']),
	'de-he': part([], [60]),
	'de-hh': part(['10-31']),
	'de-mv': part(['03-08', '10-31']),
	'de-ni': part(['10-31']),
	'de-nw': part(['11-01'], [60]),
	'de-rp': part(['11-01'], [60]),
	'de-sh': part(['10-31']),
	'de-sl': part(['08-15', '11-01'], [60]),
	'de-sn': {fixed: ['10-31'], weekdays: [[3, '11-16']], source: germany},
	'de-st': part(['01-06', '10-31']),
	'de-th': part(['09-20', '10-31']),
	dk: {fixed: ['01-01', '12-25', '12-26'], easter: [-3, -2, 1, 39, 50], source: inLibrary('denmark')},
	ee: {
		fixed: ['01-01', '02-24', '05-01', '06-23', '06-24', '08-20', '12-24', '12-25', '12-26'],
		easter: [-2],
		source: inLibrary('estonia'),
	},
	es: {
		fixed: ['01-01', '01-06', '05-01', '08-15', '10-12', '11-01', '12-06', '12-08', '12-25'],
		easter: [-2],
		source: inLibrary('spain'),
	},
	fi: {
		fixed: ['01-01', '01-06', '05-01', '12-06', '12-24', '12-25', '12-26'],
		easter: [-2, 1, 39],
		weekdays: [[5, '06-19']],
		source: inLibrary('finland'),
	},
	fr: {
		fixed: ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'],
		easter: [1, 39, 50],
		source: inLibrary('france'),
	},
	// England and Wales, which the Information Commissioner goes by.
	gb: {
		fixed: ['01-01', '12-25', '12-26'],
		easter: [-2, 1],
		weekdays: [
			[1, '05-01'],
			[1, '05-25'],
			[1, '08-25'],
		],
		madeUp: ['01-01', '12-25', '12-26'],
		source: 'https://www.gov.uk/bank-holidays',
	},
	gr: {
		fixed: ['01-01', '01-06', '03-25', '05-01', '08-15', '10-28', '12-25', '12-26'],
		easter: [-48, -2, 1, 50],
		isOrthodox: true,
		source: inLibrary('greece'),
	},
	hr: {
		fixed: ['01-01', '01-06', '05-01', '05-30', '06-22', '08-05', '08-15', '11-01', '11-18', '12-25', '12-26'],
		easter: [1, 60],
		source: inLibrary('croatia'),
	},
	hu: {
		fixed: ['01-01', '03-15', '05-01', '08-20', '10-23', '11-01', '12-24', '12-25', '12-26'],
		easter: [-2, 1, 50],
		source: inLibrary('hungary'),
	},
	ie: {
		fixed: ['01-01', '03-17', '12-25', '12-26'],
		easter: [1],
		weekdays: [
			// Saint Brigid's Day: on 1 February where that is a Friday.
			[1, '02-01', 5],
			[1, '05-01'],
			[1, '06-01'],
			[1, '08-01'],
			[1, '10-25'],
		],
		source: inLibrary('ireland'),
	},
	is: {
		fixed: ['01-01', '05-01', '06-17', '12-24', '12-25', '12-26', '12-31'],
		easter: [-3, -2, 1, 39, 50],
		weekdays: [
			[4, '04-19'],
			[1, '08-01'],
		],
		source: inLibrary('iceland'),
	},
	it: {
		fixed: ['01-01', '01-06', '04-25', '05-01', '06-02', '08-15', '10-04', '11-01', '12-08', '12-25', '12-26'],
		easter: [1],
		source: inLibrary('italy'),
	},
	li: {
		fixed: ['01-01', '01-06', '02-02', '03-19', '05-01', '08-15', '09-08', '11-01', '12-08', '12-25', '12-26'],
		easter: [1, 39, 50, 60],
		source: inLibrary('liechtenstein'),
	},
	lt: {
		fixed: ['01-01', '02-16', '03-11', '05-01', '06-24', '07-06', '08-15', '11-01', '11-02', '12-24', '12-25', '12-26'],
		easter: [1],
		source: inLibrary('lithuania'),
	},
	lu: {
		fixed: ['01-01', '05-01', '05-09', '06-23', '08-15', '11-01', '12-25', '12-26'],
		easter: [1, 39, 50],
		source: inLibrary('luxembourg'),
	},
	lv: {
		fixed: ['01-01', '05-01', '05-04', '06-23', '06-24', '11-18', '12-24', '12-25', '12-26', '12-31'],
		easter: [-2, 1],
		madeUp: ['05-04', '11-18'],
		source: inLibrary('latvia'),
	},
	mt: {
		fixed: ['01-01', '02-10', '03-19', '03-31', '05-01', '06-07', '06-29', '08-15', '09-08', '09-21', '12-08', '12-13', '12-25'],
		easter: [-2],
		source: inLibrary('malta'),
	},
	// Algemene termijnenwet, Art. 3, counts Good Friday and 5 May.
	nl: {fixed: ['01-01', '04-27', '05-05', '12-25', '12-26'], easter: [-2, 1, 39, 50], source: inLibrary('netherlands')},
	no: {fixed: ['01-01', '05-01', '05-17', '12-25', '12-26'], easter: [-3, -2, 1, 39, 50], source: inLibrary('norway')},
	pl: {
		fixed: ['01-01', '01-06', '05-01', '05-03', '08-15', '11-01', '11-11', '12-24', '12-25', '12-26'],
		easter: [1, 60],
		source: inLibrary('poland'),
	},
	pt: {
		fixed: ['01-01', '04-25', '05-01', '06-10', '08-15', '10-05', '11-01', '12-01', '12-08', '12-25'],
		easter: [-2, 60],
		source: inLibrary('portugal'),
	},
	ro: {
		fixed: ['01-01', '01-02', '01-06', '01-07', '01-24', '05-01', '06-01', '08-15', '11-30', '12-01', '12-25', '12-26'],
		easter: [-2, 1, 50],
		isOrthodox: true,
		source: inLibrary('romania'),
	},
	// By an act of 1930, the eves of Midsummer, Christmas and New Year count as Sundays.
	se: {
		fixed: ['01-01', '01-06', '05-01', '06-06', '12-24', '12-25', '12-26', '12-31'],
		easter: [-2, 1, 39],
		weekdays: [[5, '06-19']],
		source: inLibrary('sweden'),
	},
	si: {
		fixed: ['01-01', '01-02', '02-08', '04-27', '05-01', '05-02', '06-25', '08-15', '10-31', '11-01', '12-25', '12-26'],
		easter: [1],
		source: inLibrary('slovenia'),
	},
	sk: {
		fixed: ['01-01', '01-06', '05-01', '05-08', '07-05', '08-29', '09-15', '11-01', '12-24', '12-25', '12-26'],
		easter: [-2, 1],
		source: inLibrary('slovakia'),
	},
};
