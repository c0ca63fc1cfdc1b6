import {describe, expect, test} from 'vitest';
import {chooseRoute, routesFor} from '../../../src/core/checklist/choose-route.ts';
import type {Route} from '../../../src/core/records/route.ts';
import {getController} from '../../directory/get-controller.ts';

const clearview = getController('clearview-ai').routes;
const form: Route = {right: 'opt-out', url: 'https://a.example/', verified: true};
const mailbox: Route = {right: 'opt-out', url: 'mailto:a@b.example', verified: true};

describe('Clearview AI', () => {
	test.each(['us-ca', 'us-il'])('is asked by its form from %s', jurisdiction => {
		expect(chooseRoute(clearview, ['opt-out'], {jurisdiction})?.url).toBe('https://www.clearview.ai/privacy-and-requests');
		expect(chooseRoute(clearview, ['access'], {jurisdiction})?.url).toBe('https://www.clearview.ai/privacy-and-requests');
	});

	test.each(['gb', 'fr', 'at', 'it', 'gr', 'de-by', 'us-ny'])('is asked at its mailbox from %s', jurisdiction => {
		expect(chooseRoute(clearview, ['access'], {jurisdiction})?.url).toBe('mailto:legal-requests@clearview.ai');
		expect(chooseRoute(clearview, ['opt-out'], {jurisdiction})).toBeUndefined();
	});
});

describe('which routes are open', () => {
	test('a form for the United States is open to California, and not the other way round', () => {
		expect(routesFor([{...form, openTo: ['us']}], {jurisdiction: 'us-ca'})).toHaveLength(1);
		expect(routesFor([{...form, openTo: ['us-ca']}], {jurisdiction: 'us'})).toEqual([]);
	});

	test('nothing is withheld while only the country, or not even that, is known', () => {
		expect(routesFor([{...form, openTo: ['us-ca']}], {country: 'us'})).toHaveLength(1);
		expect(routesFor([{...form, openTo: ['us-ca']}], {country: undefined})).toHaveLength(1);
		expect(routesFor([{...form, openTo: ['us-ca']}], {country: 'de'})).toEqual([]);
	});
});

describe('which route is best', () => {
	const urlsFor = (routes: readonly Route[], residence: Parameters<typeof routesFor>[1]) =>
		routesFor(routes, residence).map(({url}) => url);

	test('a form made for the place comes before a mailbox for everybody, and both before what is not confirmed', () => {
		const unconfirmed: Route = {...form, url: 'https://b.example/', verified: false, openTo: ['us-il']};
		const routes = [unconfirmed, mailbox, {...form, openTo: ['us-il']}];
		expect(urlsFor(routes, {jurisdiction: 'us-il'})).toEqual(['https://a.example/', 'mailto:a@b.example', 'https://b.example/']);
	});

	test('lenso.ai’s confirmed route comes first', () => {
		expect(routesFor(getController('lenso-ai').routes, {jurisdiction: 'fr'}).map(({verified}) => verified)).toEqual([true, false]);
	});

	// Two functions chose routes, each by half of these rules: the checklist and the letter could offer different ones.
	test('a mailbox made for the place comes before a form for everybody, on the checklist as in a letter', () => {
		const routes = [form, {...mailbox, openTo: ['de']}];
		expect(urlsFor(routes, {country: 'de'})).toEqual(['mailto:a@b.example', 'https://a.example/']);
		expect(urlsFor(routes, {jurisdiction: 'de-by'})).toEqual(['mailto:a@b.example', 'https://a.example/']);
	});

	test('a form comes before a mailbox that is open to the same people, in a letter as on the checklist', () => {
		for (const residence of [{country: 'de'}, {jurisdiction: 'de-by'}])
			expect(urlsFor([mailbox, form], residence)).toEqual(['https://a.example/', 'mailto:a@b.example']);
	});

	test('a mailbox for everybody comes before a form that may only be open to another state', () => {
		expect(urlsFor([{...form, openTo: ['us-ca']}, mailbox], {country: 'us'})).toEqual(['mailto:a@b.example', 'https://a.example/']);
	});

	test('the first right that has a route decides', () => {
		const erasure: Route = {...form, right: 'erasure'};
		expect(chooseRoute([erasure, mailbox], ['opt-out', 'erasure'], {country: 'de'})).toBe(mailbox);
		expect(chooseRoute([erasure], ['opt-out', 'erasure'], {country: 'de'})).toBe(erasure);
	});
});
