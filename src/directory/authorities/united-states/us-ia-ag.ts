import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'us-ia-ag',
	name: 'Iowa Attorney General',
	jurisdictions: ['us-ia'],
	languages: ['en'],
	website: 'https://www.iowaattorneygeneral.gov/',
	complaintUrl: 'https://www.iowaattorneygeneral.gov/for-consumers/file-a-consumer-complaint',
	address: ['Consumer Protection Division', 'Hoover State Office Building', '1305 E. Walnut Street', 'Des Moines, IA 50319-0106'],
	sources: [{url: 'https://www.iowaattorneygeneral.gov/for-consumers/file-a-consumer-complaint', says: 'form and address'}],
	checkedOn: '2026-11-25',
	verified: true,
};
