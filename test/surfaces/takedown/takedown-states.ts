import type {PageReading} from '../../../src/core/contacts/page-reading.ts';
import type {GoneCheck} from '../../../src/core/requests/gone.ts';
import type {RightsRequest} from '../../../src/core/requests/request.ts';
import {defaultSettings} from '../mock-connector.ts';
import type {DashboardState} from '../overview-states.ts';
import {letter, withLetters} from '../sample-letters.ts';

const host = 'https://www.tsv-eichental.example';
const line = (text: string, block: number, heading?: number) => ({text, block, ...(heading && {heading})});
const image = (name: string, alt: string) => ({imageUrl: `${host}/fotos/${name}.jpg`, others: [], width: 1200, height: 800, alt});

/** A club's page with three pictures, its imprint and an agency's address. */
const sampleReading: PageReading = {
	text: {
		address: `${host}/impressum`,
		title: 'TSV Eichental',
		lines: [
			line('Impressum', 1, 1),
			line('TSV Eichental 1921 e. V.', 2),
			line('Am Sportplatz 4', 2),
			line('99998 Eichental', 2),
			line('E-Mail: vorstand@tsv-eichental.example', 3),
			line('Webdesign: hallo@pixelkraut.example', 4),
		],
		links: [{text: 'Datenschutz', address: `${host}/datenschutz`, line: 6}],
		forms: [],
		cards: [],
		frames: [],
	},
	images: [image('mannschaft', 'Die Mannschaft nach dem Spiel'), image('sommerfest', ''), image('platz', 'Der neue Platz')],
};

const toPublisher: Partial<RightsRequest> = {
	controllerId: 'publisher',
	country: 'de',
	language: 'de',
	law: 'gdpr',
	rights: ['objection', 'erasure'],
	publisher: {
		name: 'TSV Eichental 1921 e. V.',
		kind: 'club',
		country: 'de',
		email: 'vorstand@tsv-eichental.example',
		asker: 'member',
		agreed: 'never',
		pageUrl: `${host}/fotos`,
		imageUrls: [`${host}/fotos/mannschaft.jpg`],
		seenOn: '2026-11-23',
	},
};

const goneCheck: GoneCheck = {
	page: {kind: 'gone', status: 404},
	images: [{imageUrl: `${host}/fotos/mannschaft.jpg`, isOnPage: false, probes: [{kind: 'gone', status: 404}]}],
};

export const takedownStates: Readonly<Record<string, DashboardState>> = {
	takedown: {page: 'takedown=1', world: {reading: sampleReading, settings: {...defaultSettings, country: 'de'}}},
	'takedown-private': {page: 'takedown=1', world: {reading: 'private'}},
	'letter-publisher': {page: 'letter=r1', world: {...withLetters(letter(['drafted', 'asked'], toPublisher)), goneCheck}},
};
