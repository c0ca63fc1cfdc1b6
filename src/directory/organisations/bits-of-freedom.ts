import type {Organisation} from '../../core/records/authority.ts';

export const organisation: Organisation = {
	id: 'bits-of-freedom',
	name: 'Bits of Freedom',
	country: 'nl',
	website: 'https://www.bitsoffreedom.nl/',
	helpPage: 'https://www.mydatadoneright.eu/',
	help: ['letter-generator'],
	sources: [
		{url: 'https://www.sidn.nl/en/news-and-blogs/bits-of-freedom-makes-privacy-law-work-in-practice'},
		{
			url: 'https://www.techzine.nl/nieuws/413116/bits-of-freedom-lanceert-tool-voor-gebruikers-om-gegevens-op-te-vragen.html',
		},
	],
	checkedOn: '2026-11-23',
	verified: true,
};
