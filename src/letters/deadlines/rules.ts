import {type LawId, type UsStateLawId, usStateLawIds} from '../../core/records/law.ts';
import type {Right} from '../../core/records/route.ts';
import type {HttpsUrl} from '../../core/records/source.ts';
import {usStatePeriods} from './us-states.ts';

export interface Period {
	readonly count: number;
	readonly unit: 'day' | 'working-day' | 'month';
}

/** How long a law gives a controller. */
export interface DeadlineRule {
	readonly answer: Period;
	/** The whole period from its start, once the controller has said in time that it needs longer. */
	readonly extended?: Period;
	/** A controller that needs longer sets the new date itself. */
	readonly namesItsDay?: true;
	readonly acknowledgement?: Period;
	/** The law names no period: the date is our advice. */
	readonly soft?: true;
	/** Counted from the day after receipt. */
	readonly startsDayAfter?: true;
	/** Once proof of identity that was asked for is given, the period starts on that day; absent: the law does not say. */
	readonly identity?: 'restarts';
	/** While a question about what an access request means is open, the period pauses; absent: the law does not say. */
	readonly clarification?: 'pauses';
	/** An end on a weekend or holiday moves to the next working day. */
	readonly rolls?: true;
	readonly silenceIsRefusal?: true;
	/** How long the person has to turn to the authority, from a refusal or the end of the period. */
	readonly complaint?: Period;
	readonly source: HttpsUrl;
}

const days = (count: number): Period => ({count, unit: 'day'});
const workingDays = (count: number): Period => ({count, unit: 'working-day'});
const months = (count: number): Period => ({count, unit: 'month'});

/** The same for objection and erasure, where a law sets a period for access only. */
const unlimited = (rule: Omit<DeadlineRule, 'soft'>): Partial<Record<Right, DeadlineRule>> => {
	const soft: DeadlineRule = {...rule, soft: true};
	return {objection: soft, erasure: soft};
};

/** GDPR Art. 12(3), counted after Regulation (EEC, Euratom) 1182/71, Art. 3. */
const gdpr: DeadlineRule = {
	answer: months(1),
	extended: months(3),
	rolls: true,
	source: 'https://gdprhub.eu/index.php?title=Article_12_GDPR',
};

const usStateRules = Object.fromEntries(
	usStateLawIds.map((id): [UsStateLawId, DeadlineRule] => {
		const {answer, extension, source} = usStatePeriods[id];
		return [id, {answer: days(answer), extended: days(answer + extension), source}];
	}),
) as Record<UsStateLawId, DeadlineRule>;

const rules: Readonly<Record<LawId, DeadlineRule>> = {
	gdpr,
	'uk-gdpr': {
		// Art. 12A UK GDPR: the month starts when the identification that was asked for arrives; only a clarification pauses it (ICO).
		...gdpr,
		identity: 'restarts',
		clarification: 'pauses',
		source: 'https://www.ashfords.co.uk/insights/articles/the-data-use-and-access-act-changes-for-data-subject-access-requests',
	},
	// Section 54: two further months since 5 February 2026 (subsection 3A). The Act counts its month from the day of receipt, the ICO from the
	// day after: we take the later date, so that nobody is called late too early.
	'uk-dpa-part-3': {
		answer: months(1),
		extended: months(3),
		startsDayAfter: true,
		identity: 'restarts',
		// Subsection 3C.
		clarification: 'pauses',
		rolls: true,
		source: 'https://www.legislation.gov.uk/ukpga/2018/12/section/54/data.html',
	},
	// A controller that needs longer says until when (Data Protection Ordinance, Art. 18); the law sets no end to that.
	// An end on a weekend or holiday moves (OR Art. 78; SR 173.110.3).
	'ch-fadp': {answer: days(30), namesItsDay: true, rolls: true, source: 'https://lawbrary.ch/law/art/DSG-v2023.09-en-art-25'},
	ccpa: {
		answer: days(45),
		extended: days(90),
		acknowledgement: workingDays(10),
		source:
			'https://advisori.com/cpra/%C2%A7-7021-timelines-for-responding-to-requests-to-delete-requests-to-correct-and-requests-to-know/',
	},
	bipa: {answer: days(30), soft: true, source: 'https://beta.ilga.gov/legislation/publicacts/fulltext.asp?GA=103&Name=103-0769'},
	pipeda: {
		answer: days(30),
		extended: days(60),
		rolls: true,
		silenceIsRefusal: true,
		// Section 11(2). Interpretation Act, s. 26, moves the end of a period.
		complaint: months(6),
		source: 'https://parl.ca/Content/Bills/362/Government/C-6/C-6_4/90052b-1E.html',
	},
	// Sections 32 (silence is a refusal) and 43 (30 days to seize the Commission); Interpretation Act, c. I-16, s. 52.
	'quebec-p39-1': {
		answer: days(30),
		rolls: true,
		silenceIsRefusal: true,
		complaint: days(30),
		source: 'https://legisquebec.gouv.qc.ca/en/document/cs/P-39.1/20230922',
	},
	lgpd: {answer: days(15), source: 'https://lgpd-brazil.info/chapter_03/article_19'},
	'au-privacy-act': {answer: days(30), soft: true, source: 'https://notmeid.com.au/blog/privacy-act-your-rights'},
	// No law sets a period for these: CNIL, “Demander le retrait de votre image en ligne”, knows none for the right to one's image.
	'personality-right': {answer: days(14), soft: true, source: 'https://www.cnil.fr/fr/demander-le-retrait-de-votre-image-en-ligne'},
	courtesy: {answer: days(14), soft: true, source: 'https://rightofpublicityroadmap.com/law/new-york'},
	...usStateRules,
};

/** Rights with a period of their own. */
const exceptions: Readonly<Partial<Record<LawId, Partial<Record<Right, DeadlineRule>>>>> = {
	ccpa: {
		// 11 CCR 7026(f): no acknowledgement, no extension.
		'opt-out': {
			answer: workingDays(15),
			source: 'https://staging.frostbrowntodd.com/ccpa-two-months-in-updated-draft-regulations-impact-on-responding-to-requests',
		},
	},
	// Art. 25(7) sets a period to information only.
	'ch-fadp': unlimited({answer: days(30), namesItsDay: true, source: 'https://lawbrary.ch/law/art/DSG-v2023.09-en-art-25'}),
	// Section 8 is about access; clauses 4.3 and 4.5 of Schedule 1 name no period.
	pipeda: unlimited({answer: days(30), source: 'https://parl.ca/Content/Bills/362/Government/C-6/C-6_4/90052b-1E.html'}),
	// Art. 18, § 4: at once, or reasons why not; the fortnight is our advice, not the law's.
	lgpd: unlimited({answer: days(15), source: 'https://privacyhub.com.br/lgpd?article=155'}),
};

/** 11 CCR 7026(f): an opt-out of sale has a date of its own, even in a letter that asks for more. */
export const optOutRule = (law: LawId, rights: readonly Right[]): DeadlineRule | undefined =>
	rights.length > 1 && rights.includes('opt-out') ? exceptions[law]?.['opt-out'] : undefined;

/** In a letter that uses several rights the longest period counts, so that nobody is called late too early. */
export function ruleFor(law: LawId, rights: readonly [Right, ...Right[]]): DeadlineRule {
	const own = rights.map(right => exceptions[law]?.[right]);
	const [first] = own;
	return first && own.every(rule => rule !== undefined) ? first : rules[law];
}

/** DPA 2018, s. 164A: 30 days from the day after receipt, in force since 19 June 2026. */
const section164A: DeadlineRule = {
	answer: days(30),
	startsDayAfter: true,
	rolls: true,
	source:
		'https://cms.law/en/gbr/legal-updates/data-use-and-access-act-2025-new-statutory-rules-on-handling-data-protection-complaints-from-19th-june-2026',
};

/** An appeal to the company itself, against a refusal. */
const appealRules = Object.fromEntries(
	usStateLawIds.flatMap((id): readonly [UsStateLawId, DeadlineRule][] => {
		const {appeal, source} = usStatePeriods[id];
		return appeal === undefined ? [] : [[id, {answer: days(appeal), source}]];
	}),
);

/** How long a controller has for a complaint made to itself, where an authority expects that first. */
export const complaintRules: Readonly<Partial<Record<LawId, DeadlineRule>>> = {
	'uk-gdpr': section164A,
	'uk-dpa-part-3': section164A,
	...appealRules,
	'au-privacy-act': {
		answer: days(30),
		soft: true,
		source: 'https://oaic.gov.au/privacy/privacy-complaints/lodge-a-privacy-complaint-with-us/',
	},
};
