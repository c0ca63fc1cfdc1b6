import type {Sourced} from '../../core/records/source.ts';

const checkedOn = '2026-11-26';

/** Where a picture remains when its post is deleted. The ids are part of locale keys: `lab_copied_row_helps`. */
export const copies = [
	{
		id: 'row',
		sources: [{url: 'https://pimeyes.com/en/opt-out-request-form', says: 'the form of one engine; each has its own'}],
		checkedOn,
	},
	{
		id: 'archive',
		sources: [{url: 'https://archive.org/about/contact', says: 'second-hand: acts above all for the owner of a site; no guarantee'}],
		checkedOn,
	},
	{
		id: 'search',
		sources: [
			{
				url: 'https://search.google.com/search-console/remove-outdated-content',
				says: 'second-hand: only once the page is gone or the picture removed from it',
			},
		],
		checkedOn,
	},
	{
		id: 'reupload',
		sources: [
			{
				url: 'https://www.cnil.fr/fr/demander-le-retrait-de-votre-image-en-ligne',
				says: 'first whoever shows the picture, then the complaint; evidence before it is deleted',
			},
		],
		checkedOn,
	},
] as const satisfies readonly (Sourced & {readonly id: string})[];
