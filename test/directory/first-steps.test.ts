import {describe, expect, test} from 'vitest';
import {type ChecklistItem, checklistFor, firstSteps} from '../../src/core/checklist/checklist.ts';
import {countries} from '../../src/core/records/countries.ts';

import {collectors, settingsFor} from '../../src/directory/index.ts';
import {sites} from '../../src/sites/index.ts';

const places = [undefined, ...countries, 'us-ca', 'us-il', 'us-tx', 'us-va', 'ca-qc', 'de-by', 'in'];
/** The engines that may reach the page come first, and they are the ones that ask for most. */
const askForMost = collectors.filter(({demands}) => demands?.identityDocument || demands?.newPhoto).map(({id}) => id);

const asksForMore = (item: ChecklistItem): boolean => item.step !== 'fix-here' && askForMost.includes(item.controller.id);

/** Bug: a newcomer's third first step asked for a new selfie and an identity document. */
describe('nobody’s first three steps ask for an identity document or a new photo', () => {
	test('there are controllers that do ask for them', () => {
		expect(askForMost.length).toBeGreaterThan(2);
	});

	test.each(places)('from %s, on every site', country => {
		for (const {id} of sites) {
			const sources = {settings: settingsFor(id), controllers: collectors, ...(country && {country})};
			for (const within of [[], askForMost]) {
				const items = checklistFor({site: id}, {...sources, within});
				const first = firstSteps(items, {isDone: () => false, isPlaceKnown: country !== undefined});
				expect(first).toHaveLength(3);
				expect(first.filter(asksForMore)).toEqual([]);
			}
		}
	});

	test('they are still offered when everything else is done', () => {
		const items = checklistFor({site: 'instagram'}, {settings: settingsFor('instagram'), controllers: collectors});
		const last = firstSteps(items, {isDone: id => items.some(item => item.id === id && !asksForMore(item)), isPlaceKnown: false});
		expect(last.length).toBeGreaterThan(0);
	});
});
