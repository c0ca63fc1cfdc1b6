import type {ChecklistItem} from './checklist.ts';

/** What a step asks of a person, so that nobody starts it without knowing. */
export interface Effort {
	/** Our judgement: nobody has timed people. */
	readonly minutes: number;
	/** What to expect on the way. */
	readonly obstacle: 'app-only' | 'may-have-moved' | 'identity-document' | 'new-photo' | 'face-photo' | 'fee' | 'none';
}

export function effortOf(item: ChecklistItem): Effort {
	if (item.step === 'fix-here') return {minutes: settingMinutes(item.setting.purpose), obstacle: settingObstacle(item.setting)};
	const {demands = {}} = item.controller;
	if (demands.identityDocument) return {minutes: 10, obstacle: 'identity-document'};
	if (demands.newPhoto) return {minutes: 10, obstacle: 'new-photo'};
	if (demands.fee) return {minutes: 10, obstacle: 'fee'};
	return {minutes: 5, obstacle: demands.facePhoto ? 'face-photo' : 'none'};
}

type Setting = Extract<ChecklistItem, {step: 'fix-here'}>['setting'];

const settingMinutes = (purpose: Setting['purpose']): number => (purpose === 'delete-account' || purpose === 'replace-portrait' ? 5 : 1);

function settingObstacle({appOnly, verified}: Setting): Effort['obstacle'] {
	if (appOnly) return 'app-only';
	return verified ? 'none' : 'may-have-moved';
}
