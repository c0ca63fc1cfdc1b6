import {sayItem} from '../checklist/checklist-entry.tsx';
import {isWebAddress} from '../controls/is-web-address.ts';
import type {Words} from '../i18n/words.ts';
import type {HandoutList} from './handout-list.ts';

/** A web address with its label. */
export interface NamedCode {
	readonly label: string;
	readonly address: `https://${string}`;
}

/** Every address of a handout that a camera app can open, in order and without repeats: two settings of one owner may share a form. */
export function codesOf({sites, getOut, object, authority}: HandoutList, words: Words): readonly NamedCode[] {
	const named = [
		...sites.flat().map(item => ({label: sayItem(item, words), address: item.setting.url})),
		...[...getOut, ...object].map(item => ({label: sayItem(item, words), address: item.route.url})),
		...(authority
			? [{label: words.say('handout_complain', {name: authority.name}), address: authority.complaintUrl ?? authority.website}]
			: []),
	];
	const codes = named.flatMap(({label, address}) => (isWebAddress(address) ? [{label, address}] : []));
	return codes.filter(({address}, index) => codes.findIndex(code => code.address === address) === index);
}
