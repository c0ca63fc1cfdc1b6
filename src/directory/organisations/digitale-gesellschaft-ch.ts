import type {Organisation} from '../../core/records/authority.ts';

export const organisation: Organisation = {
	id: 'digitale-gesellschaft-ch',
	name: 'Digitale Gesellschaft (Switzerland)',
	country: 'ch',
	website: 'https://www.digitale-gesellschaft.ch/',
	help: ['letter-generator'],
	sources: [
		{
			url: 'https://www.ictk.ch/inhalt/digitale-gesellschaft-aktualisiert-und-erweitert-online-generator-f%C3%BCr-auskunftsbegehren',
		},
		{url: 'https://www.woz.ch/2146/digi/gegen-das-ende-der-anonymitaet'},
		{url: 'https://saldo.ch/artikel/artikeldetail/datenschutz-leicht-gemacht'},
	],
	checkedOn: '2026-11-23',
	verified: true,
};
