import {describe, expect, it} from 'vitest';
import {findRoute, routesFor} from '../../../src/core/checklist/choose-route.ts';
import type {Controller} from '../../../src/core/records/controller.ts';
import {findController} from '../../../src/directory/index.ts';

const clearview = findController('clearview-ai') as Controller;

describe('routesFor', () => {
	it.each(['us-ca', 'us-il'])('leads to the form of Clearview AI from %s', place => {
		expect(findRoute(clearview, 'opt-out', place)?.url).toBe('https://www.clearview.ai/privacy-and-requests');
		expect(findRoute(clearview, 'access', place)?.url).toBe('https://www.clearview.ai/privacy-and-requests');
	});

	it.each(['gb', 'fr', 'at', 'it', 'gr', 'de-by', 'us-ny'])('leads to its mailbox from %s', place => {
		expect(findRoute(clearview, 'access', place)?.url).toBe('mailto:legal-requests@clearview.ai');
		expect(findRoute(clearview, 'opt-out', place)).toBeUndefined();
	});

	it('opens a form for the United States to California, and not the other way round', () => {
		const form = {right: 'opt-out', url: 'https://a.example/', verified: true} as const;
		expect(routesFor({routes: [{...form, openTo: ['us']}]}, 'us-ca')).toHaveLength(1);
		expect(routesFor({routes: [{...form, openTo: ['us-ca']}]}, 'us')).toEqual([]);
	});

	it('puts a form made for the place before a mailbox for everybody, and both before what is not confirmed', () => {
		const route = (url: 'mailto:a@b.example' | 'https://a.example/' | 'https://b.example/') =>
			({right: 'opt-out', url, verified: true}) as const;
		const routes = [
			{...route('https://b.example/'), verified: false, openTo: ['us-il']},
			route('mailto:a@b.example'),
			{...route('https://a.example/'), openTo: ['us-il']},
		];
		expect(routesFor({routes}, 'us-il').map(({url}) => url)).toEqual(['https://a.example/', 'mailto:a@b.example', 'https://b.example/']);
	});

	it('puts what is confirmed first', () => {
		const lenso = findController('lenso-ai') as Controller;
		expect(routesFor(lenso, 'fr').map(({verified}) => verified)).toEqual([true, false]);
	});
});
