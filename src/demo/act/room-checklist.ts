import type {LinkId} from '../../core/report.ts';
import type {Words} from '../../ui/words.ts';

/** What a room can decide to do, each with the link that it breaks. Each is a locale key: `lab_act_account`. */
export const actItems = [
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

export type ActItem = (typeof actItems)[number];
export type ActItemId = ActItem['id'];

/** Two or three are what people really do after a training (docs/facilitator-guide.md). */
export const firstChoice: readonly ActItemId[] = ['account', 'tags', 'opt'];

export const chosenItems = (chosen: readonly ActItemId[]): readonly ActItem[] => actItems.filter(({id}) => chosen.includes(id));

/** The list as plain lines, for paper and for a QR code: it holds no address, so nobody learns who scanned it. */
export const checklistText = (chosen: readonly ActItemId[], {say}: Words): string =>
	[say('lab_act_title'), ...chosenItems(chosen).map(({id}) => `☐ ${say(`lab_act_${id}`)}`)].join('\n');
