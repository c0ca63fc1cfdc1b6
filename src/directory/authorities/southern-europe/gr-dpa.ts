import type {SupervisoryAuthority} from '../../../core/records/authority.ts';

export const authority: SupervisoryAuthority = {
	id: 'gr-dpa',
	name: 'Αρχή Προστασίας Δεδομένων Προσωπικού Χαρακτήρα',
	shortName: 'HDPA',
	jurisdictions: ['gr'],
	languages: ['el'],
	website: 'https://www.dpa.gr/',
	complaintUrl: 'https://www.dpa.gr/index.php/en/individuals/complaint-to-the-hellenic-dpa',
	email: 'complaints@dpa.gr',
	address: ['Κηφισίας 1-3', '115 23 Αθήνα', 'Ελλάδα'],
	firstContact: 'required',
	notes: ['own-form'],
	sources: [
		{url: 'https://www.dpa.gr/portal/page?_pageid=33,43321&_dad=portal&_schema=PORTAL'},
		{url: 'https://gdprhub.eu/index.php?title=HDPA_(Greece)&diff=14685&oldid=7394'},
		{
			url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/supervisory-authorities/grdpa.json',
		},
		{url: 'https://www.dpa.gr/index.php/en/individuals/complaint-to-the-hellenic-dpa'},
	],
	checkedOn: '2026-11-23',
	verified: true,
};
