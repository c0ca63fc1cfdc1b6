import type {Controller} from '../../../core/records/controller.ts';

export const controller: Controller = {
	id: 'vk',
	name: 'VK',
	kind: 'platform',
	website: 'https://vk.com/',
	hosts: ['vk.com'],
	sites: ['vk'],
	legalEntity: 'V Kontakte LLC',
	address: ['1-N', 'bld. 12-14', 'Lit. A', 'Khersonskaya st.', '191024 St. Petersburg'],
	email: 'dpo@corp.my.com',
	seat: 'ru',
	routes: [
		{right: 'access', url: 'mailto:dpo@corp.my.com', verified: true},
		{right: 'erasure', url: 'mailto:dpo@corp.my.com', verified: true},
		{right: 'objection', url: 'mailto:dpo@corp.my.com', verified: true},
	],
	sources: [
		{
			url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/companies/vk.json',
		},
	],
	checkedOn: '2026-11-22',
};
