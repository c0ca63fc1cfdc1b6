import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'us-tx-ag',
	name: 'Texas Attorney General',
	jurisdictions: ['us-tx'],
	languages: ['en'],
	website: 'https://www.texasattorneygeneral.gov/',
	complaintUrl: 'https://www.texasattorneygeneral.gov/consumer-protection/file-consumer-complaint/consumer-privacy-rights',
	address: ['Consumer Protection Division', 'P.O. Box 12548', 'Austin, TX 78711-2548'],
	sources: [
		{url: 'https://www2.texasattorneygeneral.gov/files/cpd/complaintform.pdf', says: 'form with the address'},
		{
			url: 'https://online.flipbuilder.com/bzaa/mvgs/files/basic-html/page366.html',
			says: 'enforces the act alone and takes complaints online (541.151, 541.152)',
		},
	],
	checkedOn: '2026-11-25',
	verified: true,
};
