import type {Decision} from '../../core/records/decision.ts';

export const decisions: readonly Decision[] = [
	{
		id: 'us-vt-2020',
		date: '2020-03-10',
		by: 'Vermont Attorney General',
		jurisdiction: 'us-vt',
		engineId: 'clearview-ai',
		kind: 'lawsuit',
		measures: [],
		statute: '9 V.S.A. 2431, 2453',
		outcome: 'superseded',
		sources: [
			{
				url: 'https://www.huntonprivacyblog.com/2020/03/19/vermont-attorney-general-files-lawsuit-against-clearview-ai-under-data-broker-law/',
			},
			{
				url: 'https://ago.vermont.gov/blog/2020/09/11/attorney-general-wins-significant-victory-clearview-ai-lawsuit',
			},
		],
		checkedOn: '2026-11-22',
		verified: true,
	},
	{
		id: 'us-il-2022',
		date: '2022-05-11',
		by: 'Circuit Court of Cook County',
		jurisdiction: 'us-il',
		engineId: 'clearview-ai',
		kind: 'settlement',
		measures: ['no-private-customers', 'opt-out-form'],
		reference: '2020 CH 04353',
		statute: 'BIPA, 740 ILCS 14',
		outcome: 'in-force',
		sources: [
			{url: 'https://blogs.gwu.edu/law-eti/?p=2183'},
			{
				url: 'https://www.consumerfinancialserviceslawmonitor.com/2022/05/clearview-and-aclu-reach-settlement-to-limit-access-to-photo-database/',
			},
			{url: 'https://www.protocol.com/bulletins/aclu-clearview-ai-lawsuit'},
		],
		checkedOn: '2026-11-22',
		verified: true,
	},
	{
		id: 'us-ndil-2025',
		date: '2025-03-20',
		by: 'N.D. Ill.',
		jurisdiction: 'us',
		engineId: 'clearview-ai',
		kind: 'settlement',
		measures: ['money-for-class'],
		reference: '1:21-cv-00135',
		statute: 'BIPA and other state law',
		outcome: 'appealed',
		sources: [
			{
				url: 'https://www.biometricupdate.com/202503/clearview-facial-recognition-service-web-scraping-preserved-with-court-approval',
			},
			{
				url: 'https://www.biometricupdate.com/202504/objectors-appeal-clearviews-biometric-data-privacy-settlement-approval',
			},
		],
		checkedOn: '2026-11-22',
		verified: true,
	},
	{
		id: 'us-vt-2025',
		date: '2025-12',
		by: 'Vermont Superior Court',
		jurisdiction: 'us-vt',
		engineId: 'clearview-ai',
		kind: 'judgment',
		measures: ['dismissed'],
		outcome: 'not-found',
		sources: [
			{
				url: 'https://vtdigger.org/2025/12/18/judge-throws-out-vermonts-lawsuit-against-facial-recognition-software-firm-clearview-ai',
			},
		],
		checkedOn: '2026-11-22',
		verified: true,
	},
];
