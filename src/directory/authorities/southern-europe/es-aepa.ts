import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'es-aepa',
	name: 'Agencia Española de Protección de Datos',
	shortName: 'AEPD',
	jurisdictions: ['es'],
	languages: ['es'],
	website: 'https://www.aepd.es/',
	complaintUrl: 'https://sedeagpd.gob.es/sede-electronica-web/vistas/infoSede/tramitesCiudadano.jsf',
	address: ['C/ Jorge Juan', '6', '28001 Madrid', 'Spain'],
	sources: [
		{
			url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/esaepa.json',
		},
		{url: 'https://www.aepd.es/agencia/contacto.html'},
	],
	checkedOn: '2026-11-22',
	verified: true,
};
