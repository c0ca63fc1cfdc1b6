import type {Evidence, ImageEvidence, PageProbe} from '../../src/core/evidence/evidence.ts';
import {day, evidenceOf, faceOf, imageEvidenceOf, nothingInFile, nothingShown, publicPage, servedWith, takenAt} from './evidence-of.ts';

const wall: PageProbe = {kind: 'wall', how: 'login-form', status: 200};
const shell: PageProbe = {kind: 'shell', status: 200};
const disallowed = {kind: 'read', generalCrawler: false, aiCrawlers: {known: 12, disallowed: 12}} as const;
const named = {...nothingShown, hasName: true, hasUsername: true};
const shown = {...servedWith(60), inPage: true, expiresAt: null};
const served = servedWith(60);

const withPicture = (change: Parameters<typeof imageEvidenceOf>[0]): Evidence => ({
	...publicPage(),
	images: [imageEvidenceOf({...shown, ...change})],
});

const unseen = Array.from({length: 28}, (_, index) =>
	imageEvidenceOf({name: `unasked-${index}`, role: 'photo', expiresAt: null, probe: {kind: 'not-asked', reason: 'budget'}}),
);

/** A picture with a box of which the detector was not sure. */
const doubtful = (eyes: number): Partial<ImageEvidence> => ({
	...served,
	vision: {kind: 'faces', width: 400, height: 400, faces: [{...faceOf(eyes), score: 0.5}], metadata: nothingInFile},
});

/** The worked examples of docs/scoring.md, by name; the table there is held against them. */
export const examples: Readonly<Record<string, Evidence>> = {
	'Public page, very good face, name': publicPage(),
	'The same, all crawlers disallowed, `noimageindex`, address ends in two days': {
		...withPicture({expiresAt: takenAt + 2 * day}),
		rules: {robotsTxt: disallowed, directives: ['noimageindex']},
	},
	'The same, `noindex`': {...publicPage(), rules: {robotsTxt: {kind: 'none'}, directives: ['noindex']}},
	'The same, `noindex`, and all crawlers disallowed': {...publicPage(), rules: {robotsTxt: disallowed, directives: ['noindex']}},
	'Public page, good face, a name and a place in the file': withPicture({
		vision: {...(servedWith(40).vision as Extract<typeof served.vision, {kind: 'faces'}>), metadata: {...nothingInFile, hasPlace: true}},
	}),
	'Public page, face of 15 pixels between the eyes': withPicture(servedWith(15)),
	'Public page, very good face, no name anywhere': {...publicPage({identity: nothingShown})},
	'Public page, no face found': withPicture(servedWith()),
	'Private account, portrait of 25 pixels between the eyes in the HTML': {
		...publicPage({audience: 'approved'}),
		images: [imageEvidenceOf({...shown, ...servedWith(25)})],
	},
	'Private account, a posted photo as a follower sees it; its address is open': evidenceOf({
		page: {audience: 'approved', signedIn: true, identity: named},
		probe: shell,
		rules: {robotsTxt: {kind: 'none'}},
		images: [imageEvidenceOf({...served, role: 'photo', expiresAt: takenAt + 2 * day})],
	}),
	'Log-in wall, open picture': evidenceOf({
		page: {identity: named},
		probe: wall,
		rules: {robotsTxt: {kind: 'none'}},
		images: [imageEvidenceOf({...served, expiresAt: null})],
	}),
	'Shell, open picture': evidenceOf({
		page: {identity: named},
		probe: shell,
		rules: {robotsTxt: {kind: 'none'}},
		images: [imageEvidenceOf({...served, expiresAt: null})],
	}),
	'The same, seen by a visitor who is not signed in': evidenceOf({
		page: {identity: named, signedIn: false},
		probe: shell,
		rules: {robotsTxt: {kind: 'none'}},
		images: [imageEvidenceOf({...served, expiresAt: null})],
	}),
	'Picture refused to a stranger, while its host serves another': withPicture({probe: {kind: 'refused', status: 403}}),
	'Picture turned away, and nothing beside it': withPicture({probe: {kind: 'turned-away', status: 403}}),
	'Picture gone for a stranger': withPicture({probe: {kind: 'gone', status: 404}}),
	'Rate-limited: nothing answered': evidenceOf({
		page: {identity: named},
		probe: {kind: 'rate-limited'},
		images: [imageEvidenceOf({probe: {kind: 'rate-limited'}})],
	}),
	'Passive: nothing asked, nothing known': evidenceOf({images: [imageEvidenceOf({})]}),
	'Twelve pictures without a face, 28 not looked at': {...publicPage(), images: [imageEvidenceOf({...shown, ...servedWith()}), ...unseen]},
	'One weak face found, 28 pictures not looked at': {...publicPage(), images: [imageEvidenceOf({...shown, ...servedWith(15)}), ...unseen]},
	'Public page, perhaps a face': withPicture(doubtful(60)),
	'One weak face found, and perhaps a very good one': {
		...publicPage(),
		images: [imageEvidenceOf({...shown, ...servedWith(15)}), imageEvidenceOf({...shown, ...doubtful(60), name: 'dog'})],
	},
	'Organisation’s page, very good face': publicPage({isOrganisation: true}),
};
