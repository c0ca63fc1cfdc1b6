import type {SettingPurpose} from '../records/privacy-setting.ts';
import type {ChecklistItem} from './checklist.ts';

/** A checklist item in one line: a locale key in kebab case, and the name in it. */
export interface ItemTitle {
	readonly id: `setting-${SettingPurpose}` | 'get-out-title' | 'object-title';
	readonly values: Readonly<Record<string, string>>;
}

export function titleOf(item: ChecklistItem): ItemTitle {
	if (item.step === 'fix-here') return {id: `setting-${item.setting.purpose}`, values: {platform: item.setting.platform}};
	return {id: item.step === 'get-out' ? 'get-out-title' : 'object-title', values: {name: item.controller.name}};
}
