import {expect, test} from 'vitest';
import type {PrivacySetting} from '../../../src/core/records/privacy-setting.ts';
import {pathIn} from '../../../src/ui/checklist/menu-path-list.tsx';

const setting: PrivacySetting = {
	siteId: 'faces',
	platform: 'Faces',
	purpose: 'close-profile',
	url: 'https://faces.example/settings',
	menuPath: ['Settings', 'Private'],
	menuPathIn: {de: ['Einstellungen', 'Privat']},
	sources: [{url: 'https://faces.example/help'}],
	checkedOn: '2026-11-25',
	verified: true,
};

test('labels are in the reader’s language where a source shows them, and in English otherwise', () => {
	expect(pathIn(setting, 'de')).toEqual({labels: ['Einstellungen', 'Privat'], language: 'de'});
	expect(pathIn(setting, 'el')).toEqual({labels: ['Settings', 'Private'], language: 'en'});
	expect(pathIn(setting, 'en')).toEqual({labels: ['Settings', 'Private'], language: 'en'});
});
