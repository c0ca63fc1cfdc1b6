import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'cy-dp',
	name: 'Γραφείο Επιτρόπου Προστασίας Δεδομένων Προσωπικού Χαρακτήρα',
	jurisdictions: ['cy'],
	languages: ['el'],
	website: 'https://www.dataprotection.gov.cy/',
	complaintUrl: 'https://www.dataprotection.gov.cy/dataprotection/dataprotection.nsf/All/2FBD2ACD407DEFE8C22582B9002E7019',
	email: 'commissioner@dataprotection.gov.cy',
	address: ['Τ.Θ. 23378', '1682 Λευκωσία (Nicosia)', 'Κύπρος'],
	sources: [
		{
			url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/cydp.json',
		},
	],
	checkedOn: '2026-11-22',
	verified: true,
};
