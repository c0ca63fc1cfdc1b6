/**
 * Every number of the score. Unless it says otherwise, each is a share from 0 to 1, where 1 is as easy as it gets for a scraper; an
 * interval where the truth could be anywhere between its bounds. Most are judgements, and say so. `npm run scoring` writes the tables
 * of docs/scoring.md from this file.
 */
import {between, exactly, unknown} from './interval.ts';
import type {Usability} from './usability.ts';

/** How far a page and its picture are open without an account, by what the page says, what was got, and how the picture answered. */
export const reachWeights = {
	/** Who the page says it is shown to. */
	audience: {
		/** "Public" is often meant for members: the wall in front of it may still ask for an account. */
		public: between(0.4, 1),
		/** An account costs a scraper little: Clearview AI took from sites with accounts (src/engines/decisions). How much: our judgement. */
		account: between(0, 0.6),
		/** The 2021 Canadian report found no photos behind privacy settings in Clearview AI's data; followers can leak: our judgement. */
		approved: between(0, 0.1),
		/** No marker was seen: unknown is not public. */
		unmarked: unknown,
		/** Portraits of closed accounts stay open on every site that was read. */
		portrait: unknown,
	},
	/** What was got without an account. */
	page: {
		/** This very picture is in the HTML that anybody gets. */
		imageInHtml: exactly(1),
		/** The visitor sees it without signing in; what kept the probe out may keep simple machines out, too: our judgement. */
		signedOutVisitor: between(0.8, 1),
		/** Content came, and the picture is the page's own face: it is most likely part of that content. Our judgement. */
		ownFace: between(0.8, 1),
		/** Content came, but the rest of the page may be for members. */
		otherImage: unknown,
		/** A redirect mostly leads to a log-in, but where it leads cannot be seen: our judgement. */
		redirect: between(0, 0.8),
		/** A log-in form, or status 401: as `audience.account`. */
		wall: between(0, 0.6),
		/** 404 or 410, although the visitor sees the page: some sites hide a page from strangers that way. Our judgement. */
		gone: between(0, 0.5),
		/** A shell, a consent page, a request turned away, or no answer: scripts and other machines get past the first three. */
		unanswered: unknown,
	},
	/** How the picture's own address answered; a factor. */
	image: {
		served: exactly(1),
		/** Refused without a referrer; with one it may be served. Our judgement. */
		refused: between(0, 0.5),
		gone: between(0, 0.1),
		/** Refused or gone, but the address may have expired; the page hands out a new one. */
		expired: unknown,
		unanswered: unknown,
	},
} as const;

/**
 * Share of the crawlers that matter which come across the page although it asks them not to. RFC 9309: these are requests, so none is
 * near 0. The strongest request that is read counts alone: a crawler that honours one honours the others.
 */
export const discoveryWeights = {
	noRequest: 1,
	/** Facebook and LinkedIn disallowed all crawlers in 2019 (copies of their robots.txt in scrapy/protego), and were still taken from. */
	disallowed: 0.95,
	/** Keeps a page out of Google, Bing and Yandex, and so out of the easiest way to be found: our judgement. */
	noindex: 0.85,
	/** The same for pictures, honoured by fewer; also for a request in the picture's own answer. Our judgement. */
	noimageindex: 0.95,
	/** `Content-Signal: search=no`, `Content-Usage: search=n`: new in 2025, and which search engines follow them is not known. */
	searchRefused: between(0.95, 1),
} as const;

/** How usable the best face of a picture is for face matching. */
export const faceWeights = {
	worth: {
		/** Faces of 5 px were still told apart in 55 % of pairs, where 50 % is chance (arXiv 2107.03769). */
		unusable: 0.05,
		/** FaceNet, table 4 (arXiv 1503.03832, from memory): 37.8 % at 40 px, 0.44 of the best, and less below. */
		weak: 0.35,
		/** Between the rows around it. */
		usable: 0.7,
		/** Fills ArcFace's input. FaceNet, table 4: 84.5 % at a face of 120 px against 86.4 % at 256 px. */
		good: 0.95,
		/** More than every common model takes in. */
		'very-good': 1,
	} satisfies Readonly<Record<Usability, number>>,
	/**
	 * The detector's score from which a box is a face; below, it is *perhaps* one. On 500 pictures that the thresholds were not chosen on,
	 * precision is 0.978 from here on, and between 0.4, where boxes begin, and here every second box is a hand, a fist, a dog or a bear.
	 */
	certainFrom: 0.6,
	/** Detectors miss faces: none found is little, and not nothing. At most what an unusable face is worth. */
	noneFound: between(0, 0.05),
	/** No bytes, or bytes that could not be read. */
	notMeasured: unknown,
} as const;

/**
 * How far each sign alone ties a face to one person. All are our judgement, ordered by how directly a machine can use them. A sign that
 * was not looked for counts as anything from 0 to its weight.
 */
export const identityWeights = {
	/** Always there: the address of the page ties it to a person even if nothing else does. */
	pageAddress: 0.1,
	name: 0.9,
	username: 0.6,
	structuredPerson: 0.5,
	altTextNames: 0.5,
	peopleTagged: 0.5,
	/** In the file. */
	ownerInFile: 0.5,
	workplace: 0.2,
	school: 0.2,
	/** EXIF GPS. */
	placeInFile: 0.2,
	/** On the page. */
	place: 0.1,
	/** A hash of the e-mail address in the picture's address, as Gravatar's: the same on every site, and guessed back from lists. */
	emailHash: 0.5,
	/** When it was taken, in the file or in its name: narrows down who it can be, and ties nobody by itself. */
	time: 0.05,
} as const;

/** How far an address that ends keeps a picture from being taken, and taken again. A copy once made can be kept, so none is near 0. */
export const permanenceWeights = {
	/** No end, or one more than a year away: LinkedIn's 2038 is for ever. */
	lasting: 1,
	/** Ends in a month to a year: longer than a crawler's round. */
	endsWithinYear: 0.95,
	/**
	 * Ends within a month, or has ended. Shortens the life of a leaked link and no more: the page hands out a new one. Instagram and
	 * TikTok: two days, decoded from saved pages.
	 */
	endsWithinMonth: 0.9,
	/** Days. */
	month: 30,
	/** Days. */
	year: 365,
} as const;

/**
 * Usability by pixels between the eyes of a sharp, frontal face. `score` is 0 to 100, after ISO/IEC 29794-5, and linear between the
 * bands. Each band starts at its `distance`.
 */
export const usabilityBands = [
	{distance: 0, score: 0, usability: 'unusable'},
	/** Faces of 25 px: below the floor of every service; low-resolution models still match some (Knoche et al., arXiv 2107.03769). */
	{distance: 12, score: 20, usability: 'weak'},
	/** Faces of 45 px: Azure detects from 36 px, Rekognition asks for 50 px. */
	{distance: 20, score: 40, usability: 'usable'},
	/** Fills ArcFace's input of 112 px: 35.2 px between the eyes (insightface, `arcface_dst`). */
	{distance: 35, score: 60, usability: 'good'},
	/** Well above every common input; OFIQ's curve is at 27 of 100 here and at 50 with 70 px. */
	{distance: 50, score: 80, usability: 'very-good'},
	/** Azure's advice for enrolment: a face of 200 px. */
	{distance: 100, score: 100, usability: 'very-good'},
] as const satisfies readonly {distance: number; score: number; usability: Usability}[];

/** How pose, blur and light lower the quality of a face. */
export const faceQualityWeights = {
	/**
	 * What a face must keep within to be very good, whatever its size: Rekognition and Azure ask for nearly frontal, sharp faces.
	 * Degrees; a sharpness of 0.4 is a blur of 1.5 % of the face's width (docs/vision.md, "Sharpness").
	 */
	veryGood: {yaw: 30, pitch: 20, sharpness: 0.4},
	/** Best score, 0 to 100, of a face that does not: one below `very-good`. */
	bestOtherwise: 79,
	/** Width of a tight box over the distance between the eyes: 2 by Azure's advice (200 px, 100 px), 2.3 for looser boxes. */
	boxWidthPerEyeDistance: 2.15,
	/** Blur and bad light take detail away, yet never all of it: face matching still gets the coarse shape. Our judgement. */
	leastShareLeft: {sharpness: 0.3, light: 0.5},
} as const;

/** From which values on the report uses which word. Presentation only: they never move the score. */
export const wordThresholds = {
	/** For one link, 0 to 1. */
	link: {
		/** A link is only called broken where even its upper bound is next to nothing. */
		mostBroken: 0.1,
		/** Bounds further apart than this could mean anything. */
		widestKnown: 0.6,
		/** From this middle on a link counts as intact: two thirds, so that `holds`, `weak` and `broken` split the range plainly. */
		leastIntact: 2 / 3,
	},
	/** For the exposure, 0 to 100. */
	exposure: {
		widestKnown: 60,
		/** Of the middle. */
		easyFrom: 60,
		/** Of the upper bound: "little" is the most reassuring word there is, and has to be earned. */
		someFrom: 25,
	},
} as const;
