import {expect, test} from 'vitest';
import {checklistFor} from '../../../src/core/checklist/checklist.ts';
import {effortOf} from '../../../src/core/checklist/effort.ts';
import {controllers, settingsFor} from '../../../src/directory/index.ts';

const items = checklistFor({site: 'instagram'}, {settings: settingsFor('instagram'), controllers});

test('a setting takes a minute, and one that is only in the app says so', () => {
	for (const item of items.filter(({step}) => step === 'fix-here')) expect(effortOf(item).minutes).toBeLessThanOrEqual(5);
	const [first] = items;
	if (first?.step !== 'fix-here') throw new Error('Instagram has lost its settings.');
	expect(effortOf({...first, setting: {...first.setting, appOnly: true}}).obstacle).toBe('app-only');
	expect(effortOf({...first, setting: {...first.setting, verified: false}}).obstacle).toBe('may-have-moved');
});

test('whoever asks for an identity document is announced as such, before the click', () => {
	const asking = items.filter(item => item.step !== 'fix-here' && item.controller.demands?.identityDocument);
	expect(asking.length).toBeGreaterThan(0);
	for (const item of asking) expect(effortOf(item).obstacle).toBe('identity-document');
});
