import type {SettingPurpose} from '../records/privacy-setting.ts';
import {type Snake, snakeCase} from '../snake-case.ts';
import type {ChecklistItem} from './checklist.ts';

/** A checklist item in one line: a locale key, and the name in it. */
export interface ItemTitle {
	readonly key: `setting_${Snake<SettingPurpose>}` | 'get_out_title' | 'object_title';
	readonly values: Readonly<Record<string, string>>;
}

export function titleOf(item: ChecklistItem): ItemTitle {
	if (item.step === 'fix-here') {
		const {purpose, platform} = item.setting;
		return {key: `setting_${snakeCase(purpose)}`, values: {platform}};
	}

	return {key: item.step === 'get-out' ? 'get_out_title' : 'object_title', values: {name: item.controller.name}};
}
