import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {checklistFor, checklistSteps, firstSteps} from '../../../src/core/checklist/checklist.ts';
import type {Controller} from '../../../src/core/records/controller.ts';
import type {PrivacySetting} from '../../../src/core/records/privacy-setting.ts';
import type {Right, Route} from '../../../src/core/records/route.ts';
import {controllers, settingsFor} from '../../../src/directory/index.ts';

const sources = [{url: 'https://example.org/'}] as const;
const controller = (id: string, routes: readonly Route[], demands: Controller['demands'] = {}): Controller => ({
	id,
	name: id,
	kind: 'face-search',
	website: 'https://example.org/',
	hosts: ['example.org'],
	routes,
	...(demands && {demands}),
	sources,
	checkedOn: '2026-11-01',
});
const route = (right: Right, more: Partial<Route> = {}): Route => ({right, url: 'https://example.org/form', verified: true, ...more});
const setting = (siteId: string, purpose: PrivacySetting['purpose']): PrivacySetting => ({
	siteId,
	purpose,
	platform: siteId,
	url: 'https://example.org/settings',
	menuPath: ['Settings'],
	verified: true,
	sources,
	checkedOn: '2026-11-01',
});
const idsOf = (records: Partial<Parameters<typeof checklistFor>[1]>) =>
	checklistFor({site: 'flickr'}, {settings: [], controllers: [], ...records}).map(({id}) => id);

describe('checklistFor', () => {
	test('puts the site’s own setting first, then opting out, then objecting', () => {
		const records = {
			settings: [setting('flickr', 'close-profile')],
			controllers: [controller('a', [route('objection'), route('opt-out')])],
		};
		expect(idsOf(records)).toEqual(['setting:flickr:close-profile', 'opt-out:a', 'objection:a']);
	});

	test('shows no setting of another site', () => {
		expect(idsOf({settings: [setting('x', 'close-profile')]})).toEqual([]);
	});

	test('puts those first who can plausibly reach this page, then those who ask for least', () => {
		const dear = controller('dear', [route('opt-out')], {facePhoto: true});
		const near = controller('near', [route('opt-out')], {facePhoto: true, email: true});
		const records = {controllers: [controller('free', [route('opt-out')]), dear, near]};
		expect(idsOf(records)).toEqual(['opt-out:free', 'opt-out:dear', 'opt-out:near']);
		expect(idsOf({...records, within: ['near']})).toEqual(['opt-out:near', 'opt-out:free', 'opt-out:dear']);
	});

	test('offers erasure where there is no opt-out', () => {
		expect(idsOf({controllers: [controller('a', [route('access'), route('erasure')])]})).toEqual(['erasure:a']);
	});

	test('prefers a confirmed route, and a form to a mailbox', () => {
		const routes = [
			route('opt-out', {url: 'https://example.org/unconfirmed', verified: false}),
			route('opt-out', {url: 'mailto:out@example.org'}),
			route('opt-out', {url: 'https://example.org/confirmed'}),
		];
		expect(checklistFor({site: 'x'}, {settings: [], controllers: [controller('a', routes)]})).toMatchObject([
			{route: {url: 'https://example.org/confirmed'}},
		]);
	});

	test('leaves out what is not open to the person’s country, and nothing while the country is unknown', () => {
		const records = {controllers: [controller('drop', [route('opt-out', {openTo: ['us-ca']})])]};
		expect(idsOf({...records, country: 'de'})).toEqual([]);
		expect(idsOf({...records, country: 'us'})).toEqual(['opt-out:drop']);
		expect(idsOf(records)).toEqual(['opt-out:drop']);
	});

	test('puts what costs least first', () => {
		const costly = controller('a', [route('opt-out')], {facePhoto: true, identityDocument: 'masked'});
		expect(idsOf({controllers: [costly, controller('b', [route('opt-out')])]})).toEqual(['opt-out:b', 'opt-out:a']);
	});

	test('puts face search before search by name', () => {
		const byName: Controller = {...controller('a', [route('opt-out')]), kind: 'people-search'};
		expect(idsOf({controllers: [byName, controller('b', [route('opt-out')], {facePhoto: true})]})).toEqual(['opt-out:b', 'opt-out:a']);
	});

	test('gives every item one id, in the order of the steps, whatever the site and country', () => {
		const sites = fc.constantFrom('instagram', 'x', 'flickr', 'github', 'bluesky', 'tiktok', 'linkedin', 'nobody');
		fc.assert(
			fc.property(
				sites,
				fc.option(fc.constantFrom('de', 'us', 'gb', 'br')),
				fc.shuffledSubarray([...controllers]),
				(site, country, some) => {
					const items = checklistFor({site}, {settings: settingsFor(site), controllers: some, ...(country && {country})});
					expect(new Set(items.map(({id}) => id)).size).toBe(items.length);
					const order = items.map(({step}) => checklistSteps.indexOf(step));
					expect(order).toEqual(order.toSorted((a, b) => a - b));
				},
			),
		);
	});
});

describe('firstSteps', () => {
	const settings = ['close-profile', 'close-photos', 'stop-training'] as const;
	const records = {
		settings: settings.map(purpose => setting('flickr', purpose)),
		controllers: [
			controller('american', [route('opt-out', {openTo: ['us-ca']})]),
			controller('open', [route('opt-out'), route('objection')], {facePhoto: true}),
		],
	};
	const first = (ticked: readonly string[] = [], more: object = {}) =>
		firstSteps(checklistFor({site: 'flickr'}, {...records, ...more}), {
			isDone: id => ticked.includes(id),
			isPlaceKnown: 'country' in more,
		}).map(({id}) => id);

	test('“0 of 22 done” was what a newcomer read: three things, two of them here and one database', () => {
		expect(first()).toEqual(['setting:flickr:close-profile', 'setting:flickr:close-photos', 'opt-out:open']);
	});

	test('a route open to some comes first if the person lives there, and later while that is unknown', () => {
		expect(first([], {country: 'us'})).toContain('opt-out:american');
		expect(first(['opt-out:open', 'objection:open'])).toContain('opt-out:american');
	});

	test('continues with what is left, until nothing is', () => {
		const all = checklistFor({site: 'flickr'}, records).map(({id}) => id);
		expect(first(all.slice(0, 2))).toEqual(['setting:flickr:stop-training', 'opt-out:open', 'objection:open']);
		expect(first(all.slice(0, -1))).toEqual(all.slice(-1));
		expect(first(all)).toEqual([]);
	});

	test('without a setting there are still three things', () => {
		expect(first([], {settings: []})).toEqual(['opt-out:american', 'opt-out:open', 'objection:open']);
	});
});
