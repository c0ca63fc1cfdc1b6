import type {LawText} from '../../text-types.ts';

/** RLRQ, c. P-39.1 : art. 27, 28, 28.1, 32. */
export const text: LawText = {
	name: 'la Loi sur la protection des renseignements personnels dans le secteur privé',
	basis: 'de la Loi sur la protection des renseignements personnels dans le secteur privé (RLRQ, c. P-39.1)',
	opening:
		'Je réside au Québec et j’adresse la présente demande écrite à la personne responsable de la protection des renseignements personnels de {controller} (article 30), au sujet de renseignements personnels me concernant que vous pourriez détenir, en particulier d’images montrant mon visage et de caractéristiques biométriques qui en sont tirées. Je me fonde sur la Loi sur la protection des renseignements personnels dans le secteur privé (RLRQ, c. P-39.1).',
	rights: {
		access: {
			subject: 'Demande d’accès, article 27 de la Loi (RLRQ, c. P-39.1)',
			blocks: [
				'Veuillez me confirmer l’existence de renseignements personnels à mon sujet et me les communiquer (article 27), en particulier :',
				[
					'toute image où j’apparais, tout gabarit ou vecteur calculé à partir de mon visage et tous les renseignements qui y sont liés, avec l’adresse d’où provient l’image et la date',
					'leur source, et les personnes qui y ont accès ou à qui ils ont été communiqués',
					'leur durée de conservation',
				],
			],
		},
		objection: {
			subject: 'Demande de cesser la diffusion, article 28.1 de la Loi (RLRQ, c. P-39.1)',
			blocks: [
				'Veuillez cesser la diffusion de ces renseignements et désindexer tout hyperlien rattaché à mon nom qui permet d’y accéder (article 28.1). Je demande qu’il en soit de même pour les résultats obtenus par une recherche à partir de mon visage. Je n’ai pas consenti à leur collecte, ni à leur utilisation, ni à leur communication.',
			],
		},
		erasure: {
			subject: 'Demande de suppression, article 28 de la Loi (RLRQ, c. P-39.1)',
			blocks: [
				'Veuillez supprimer les images, tout gabarit ou vecteur calculé à partir de mon visage et tous les renseignements qui y sont liés, leur collecte n’étant pas autorisée par la loi (article 28 de la Loi ; article 40 du Code civil du Québec), me le confirmer et en informer ceux à qui vous les avez communiqués.',
			],
		},
	},
	faces: [
		'La Commission d’accès à l’information a constaté, avec les commissaires du Canada, de la Colombie-Britannique et de l’Alberta, que Clearview AI avait recueilli des visages sans consentement (Conclusions n° 2021-001, 2 février 2021), puis lui a ordonné de cesser et de supprimer ces renseignements (décembre 2021).',
		'Au Québec, la création d’une banque de caractéristiques biométriques doit être divulguée à la Commission avant sa mise en service (article 45 de la Loi concernant le cadre juridique des technologies de l’information, RLRQ, c. C-1.1), et nul ne peut exiger, sans le consentement exprès de la personne, que son identité soit vérifiée au moyen d’un procédé permettant de saisir des caractéristiques biométriques (article 44). Je n’ai donné aucun consentement.',
	],
	purpose:
		'Je fais cette demande pour savoir si et comment vous utilisez des renseignements à mon sujet, pour en vérifier la légalité et pour mettre fin à une utilisation qui serait illégale.',
	identity:
		'S’il vous faut d’autres éléments pour retrouver les renseignements ou vérifier mon identité, veuillez ne demander que le strict nécessaire et ne l’utiliser qu’à cette fin ; une nouvelle image de mon visage n’est pas nécessaire pour cela.',
	deadline:
		'Veuillez répondre par écrit dans les 30 jours de la réception (article 32) ; si cette lettre vous parvient aujourd’hui, au plus tard le {due}. Le défaut de répondre dans ce délai équivaut à un refus (article 32).',
	refusal:
		'En cas de refus, veuillez m’en indiquer les motifs et la disposition de la loi sur laquelle il s’appuie. Dans les 30 jours du refus ou de l’expiration du délai, je peux soumettre à la Commission d’accès à l’information une demande d’examen de mésentente (articles 42 et 43).',
	provisions: {
		rights: {access: 'l’article 27', erasure: 'l’article 28', objection: 'l’article 28.1'},
		outcome: {silence: 'l’article 32', silenceAsRefusal: 'l’article 32'},
		faces: 'les articles 4, 5, 6 et 12',
	},
	complaint: {
		subject: 'Demande d’examen de mésentente : {controller}',
		opening:
			'Je réside au Québec. En vertu des articles 42 et 43 de la Loi sur la protection des renseignements personnels dans le secteur privé (RLRQ, c. P-39.1), je soumets à la Commission une demande d’examen de la mésentente qui m’oppose à {controller}.',
		infringed: 'La mésentente porte sur l’application de ces dispositions de la Loi : {provisions}.',
		learned: 'Le refus, exprès ou réputé, date du {learned} (articles 32 et 43).',
		asks: 'Je demande à la Commission :',
		orders: [
			'd’examiner la mésentente après avoir donné aux parties l’occasion de présenter leurs observations',
			'd’ordonner à l’entreprise de satisfaire à ma demande (article 55)',
		],
		stopFaces: 'd’ordonner à l’entreprise de cesser de recueillir et d’utiliser des images de mon visage',
		otherPowers: 'de m’informer de la suite donnée à cette demande',
	},
};
