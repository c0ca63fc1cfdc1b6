import {eea} from '../../core/records/eea.ts';
import type {Check} from './check.ts';

/** Places whose residents must find an authority. */
const places = [...eea.filter(country => country !== 'de'), 'gb', 'ch', 'ca', 'au', 'us-ca', 'us-il', 'br'];
const laender = ['bb', 'be', 'bw', 'by', 'hb', 'he', 'hh', 'mv', 'ni', 'nw', 'rp', 'sh', 'sl', 'sn', 'st', 'th'].map(land => `de-${land}`);

/** Every platform has a page that closes it, and everybody we write letters for has an authority. */
export const coverage: Check = ({siteIds, settings, authorities}) => [
	...siteIds.filter(id => !settings.some(({siteId}) => siteId === id)).map(id => `sites/${id} has no setting: add it to the site’s file.`),
	...[...places, ...laender]
		.filter(place => !authorities.some(({jurisdictions}) => jurisdictions.includes(place)))
		.map(place => `No authority serves ${place}.`),
];
