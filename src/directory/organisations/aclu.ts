import type {Organisation} from '../../core/records/authority.ts';

export const organisation: Organisation = {
	id: 'aclu',
	name: 'American Civil Liberties Union',
	country: 'us',
	website: 'https://www.aclu.org/',
	help: ['policy-only'],
	cases: ['us-il-2022'],
	sources: [{url: 'https://www.protocol.com/bulletins/aclu-clearview-ai-lawsuit'}],
	checkedOn: '2026-11-23',
	verified: true,
};
