import type {LinkId} from '../../core/score/report.ts';

/** What a room can decide to do, each with the link that it breaks. Each is a locale key: `lab_act_account`. */
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
	{id: 'opt', link: 'permanence'},
	{id: 'object', link: 'permanence'},
] as const satisfies readonly {readonly id: string; readonly link: LinkId}[];

export type ActionItem = (typeof actionItems)[number];
export type ActionItemId = ActionItem['id'];

/** Two or three are what people really do after a training (docs/facilitator-guide.md). */
export const firstChoice: readonly ActionItemId[] = ['account', 'tags', 'opt'];

export const chosenItems = (chosen: readonly ActionItemId[]): readonly ActionItem[] => actionItems.filter(({id}) => chosen.includes(id));
