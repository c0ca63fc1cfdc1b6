import type {Organisation} from '../../core/records/authority.ts';

export const organisation: Organisation = {
	id: 'la-quadrature',
	name: 'La Quadrature du Net',
	country: 'fr',
	website: 'https://www.laquadrature.net/',
	help: ['policy-only'],
	sources: [
		{
			url: 'https://www.20minutes.fr/justice/3296115-20220524-reconnaissance-faciale-quadrature-net-veut-deposer-plainte-contre-ministere-interieur',
		},
		{
			url: 'https://www.usine-digitale.fr/article/plus-de-15-000-personnes-poursuivent-le-ministere-de-l-interieur-pour-surveillance-generalisee.N2047702',
		},
	],
	checkedOn: '2026-11-23',
	verified: true,
};
