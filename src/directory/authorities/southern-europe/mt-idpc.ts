import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'mt-idpc',
	name: 'Office of the Information and Data Protection Commissioner of Malta',
	jurisdictions: ['mt'],
	languages: ['en', 'mt'],
	website: 'https://idpc.org.mt/',
	complaintUrl: 'https://register.idpc.org.mt/report-breach/complaint/',
	email: 'idpc.info@idpc.org.mt',
	address: ['Floor 2', 'Airways House', 'Triq Il-Kbira', 'Tas-Sliema SLM 1549', 'Malta'],
	sources: [
		{
			url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/mtidpc.json',
		},
		{url: 'https://idpc.org.mt/contact/'},
	],
	checkedOn: '2026-11-22',
	verified: true,
};
