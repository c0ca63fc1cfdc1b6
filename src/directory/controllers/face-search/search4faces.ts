import type {Controller} from '../../../core/records/controller.ts';

/** No way to object was found: close the profile at its source. */
export const controller: Controller = {
	id: 'search4faces',
	name: 'Search4faces',
	kind: 'face-search',
	website: 'https://search4faces.com/',
	hosts: ['search4faces.com'],
	routes: [],
	costs: ['demands-unknown'],
	sources: [
		{
			url: 'https://github.com/cipher387/osint_stuff_tool_collection',
			says: 'listed as a search over avatars; no route found anywhere',
		},
	],
	checkedOn: '2026-11-22',
};
