import type {LinkId} from '../../core/score/report.ts';

/** What a group can decide to do, with the link each action weakens. The id is part of a locale key: `lab_action_account`. */
export const actionItems = [
	{id: 'account', link: 'reach'},
	{id: 'portrait', link: 'reach'},
	{id: 'album', link: 'reach'},
	{id: 'search', link: 'discovery'},
	{id: 'drawing', link: 'face'},
	{id: 'friends', link: 'face'},
	{id: 'nickname', link: 'identity'},
	{id: 'place', link: 'identity'},
	{id: 'tags', link: 'identity'},
	{id: 'members', link: 'reach'},
	{id: 'captions', link: 'identity'},
	{id: 'ends', link: 'permanence'},
	{id: 'opt', link: 'permanence'},
	{id: 'object', link: 'permanence'},
] as const satisfies readonly {readonly id: string; readonly link: LinkId}[];

export type ActionItem = (typeof actionItems)[number];
export type ActionItemId = ActionItem['id'];

/** Two or three actions are what people really carry out after a training session (docs/facilitator-guide.md). */
export const firstChoice: readonly ActionItemId[] = ['account', 'tags', 'opt'];

export const chosenItems = (chosen: readonly ActionItemId[]): readonly ActionItem[] => actionItems.filter(({id}) => chosen.includes(id));
