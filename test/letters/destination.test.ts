import {describe, expect, it} from 'vitest';
import type {Controller} from '../../src/core/records/controller.ts';
import type {Right} from '../../src/core/records/route.ts';
import {controllers, findController} from '../../src/directory/index.ts';
import {findDestination} from '../../src/letters/destination.ts';

const get = (id: string): Controller => {
	const found = findController(id);
	if (!found) throw new Error(`no ${id}`);
	return found;
};
const from = (country: string, rights: readonly [Right, ...Right[]] = ['access']) => ({country, rights});

describe('findDestination', () => {
	it.each([
		['pimeyes', 'de', 'https://pimeyes.com/'],
		['facecheck-id', 'fr', 'https://facecheck.id/'],
		['facelookup-pro', 'gb', 'https://'],
		['clearview-ai', 'us-il', 'https://www.clearview.ai/privacy-and-requests'],
		['clearview-ai', 'us-va', 'https://www.clearview.ai/privacy-and-requests'],
	] as const)('bug: %s, asked for access from %s, showed no form; it comes first there', (id, country, url) => {
		const destination = findDestination(get(id), from(country));
		expect(destination?.form?.url).toContain(url);
		expect(destination?.isFormFirst).toBe(true);
	});

	it('is the mailbox where no form is open to the person', () => {
		expect(findDestination(get('clearview-ai'), from('gb'))).toEqual({
			email: 'legal-requests@clearview.ai',
			hasAddress: true,
			isFormFirst: false,
		});
	});

	it.each(['findclone', 'search4faces'])('bug: a letter to %s had nowhere to go', id => {
		const destination = findDestination(get(id), from('de'));
		expect(destination === undefined || destination.form !== undefined).toBe(true);
	});

	it('every letter that is offered can be sent', () => {
		for (const controller of controllers) {
			const destination = findDestination(controller, from('de'));
			if (destination) expect(destination.form ?? destination.email ?? destination.hasAddress, controller.id).toBeTruthy();
		}
	});

	it('a police force that the person names is written to by post', () => {
		expect(findDestination(get('gb-police-force'), {...from('gb'), force: {name: 'Example Constabulary', address: []}})?.hasAddress).toBe(
			true,
		);
	});
});
