import {describe, expect, test} from 'vitest';
import {type ChecklistItem, checklistFor} from '../../../src/core/checklist/checklist.ts';
import {collectors, settingsFor} from '../../../src/directory/index.ts';
import {fixesFor} from '../../../src/ui/sheet/fixes.ts';

const items = checklistFor({site: 'instagram'}, {settings: settingsFor('instagram'), controllers: collectors, country: 'fr'});

describe('the printed list of things to do', () => {
	test('is short, in the checklist’s order, with each address', () => {
		const fixes = fixesFor(items);
		expect(fixes.map(({item}) => item.step)).toEqual(['fix-here', 'fix-here', 'get-out', 'get-out', 'object']);
		expect(fixes[0]?.url).toBe('https://www.instagram.com/accounts/who_can_see_your_content/');
	});

	test('has no unconfirmed address, since paper cannot be corrected', () => {
		const doubtful: readonly ChecklistItem[] = items.map(item =>
			item.step === 'fix-here'
				? {...item, setting: {...item.setting, verified: false}}
				: {...item, route: {...item.route, verified: false}},
		);
		expect(fixesFor(doubtful)).toEqual([]);
	});

	test('is empty for an invented page', () => {
		expect(fixesFor([])).toEqual([]);
	});
});
