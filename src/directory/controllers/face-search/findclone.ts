import type {Controller} from '../../../core/records/controller.ts';

/** No way to object was found: close the profile at its source. */
export const controller: Controller = {
	id: 'findclone',
	name: 'FindClone',
	kind: 'face-search',
	website: 'https://findclone.ru/',
	hosts: ['findclone.ru'],
	routes: [],
	costs: ['demands-unknown'],
	sources: [
		{
			url: 'https://github.com/cipher387/osint_stuff_tool_collection',
			says: 'listed as a search over VK photos; no route found anywhere',
		},
	],
	checkedOn: '2026-11-22',
};
