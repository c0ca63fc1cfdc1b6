import type {Controller} from '../../../core/records/controller.ts';

export const controller: Controller = {
	id: 'yandex',
	name: 'Yandex Images',
	kind: 'image-search',
	website: 'https://yandex.com/',
	hosts: ['yandex.com'],
	legalEntity: 'YANDEX LLC',
	address: ['5 Chilia Veche Street, Building TD 17, 36', '061741 Bucharest'],
	addressIn: 'ro',
	email: 'gdpr@yandex-team.ru',
	routes: [
		{right: 'objection', url: 'mailto:gdpr@yandex-team.ru', verified: true},
		{right: 'erasure', url: 'mailto:gdpr@yandex-team.ru', verified: true},
		{right: 'access', url: 'mailto:gdpr@yandex-team.ru', verified: true},
		{
			right: 'erasure',
			url: 'https://yandex.com/support/webmaster/controlling-robot/delete-page.html',
			verified: false,
		},
	],
	does: ['address-delisted'],
	doesNot: ['source-stays'],
	sources: [
		{
			url: 'https://github.com/datenanfragen/data/blob/0a29c3d6feee53b02e73204a3dbd312eafe56629/companies/yandex.json',
			says: 'address in the EEA and mailbox',
		},
	],
	checkedOn: '2026-11-22',
};
