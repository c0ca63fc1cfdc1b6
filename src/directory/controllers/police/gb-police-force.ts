import type {Controller} from '../../../core/records/controller.ts';

/** Any force of the United Kingdom: the reader types its name and address, and nothing is claimed of it. */
export const controller: Controller = {
	id: 'gb-police-force',
	name: 'Another UK police force',
	kind: 'police',
	website: 'https://www.police.uk/',
	hosts: ['www.police.uk'],
	seat: 'gb',
	routes: [],
	sources: [
		{
			url: 'https://www.legislation.gov.uk/ukpga/2018/12/section/45?view=plain',
			says: 'the right of access against every competent authority',
		},
		{
			url: 'https://cy.ico.org.uk/for-organisations/law-enforcement/guide-to-le-processing/part-3-right-of-access',
			says: 'no form is required; usually free',
		},
	],
	checkedOn: '2026-11-24',
	demands: {fee: false},
};
