import type {Organisation} from '../../core/records/authority.ts';

export const organisation: Organisation = {
	id: 'datenanfragen',
	name: 'Datenanfragen.de',
	country: 'de',
	website: 'https://www.datarequests.org/',
	help: ['letter-generator'],
	sources: [{url: 'https://github.com/datenanfragen/data'}],
	checkedOn: '2026-11-23',
	verified: true,
};
