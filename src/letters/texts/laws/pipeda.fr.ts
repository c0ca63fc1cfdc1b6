import type {LawText} from '../../text-types.ts';

/** L.C. 2000, ch. 5 : art. 8 et annexe 1, 4.3, 4.5, 4.9. La demande se fait par écrit (par. 8(1)). */
export const text: LawText = {
	name: 'la LPRPDE',
	basis: 'de la Loi sur la protection des renseignements personnels et les documents électroniques (LPRPDE)',
	opening:
		'Je réside au Canada et j’adresse à {controller} la présente demande écrite au sujet de renseignements personnels me concernant que vous pourriez détenir, en particulier d’images montrant mon visage et de renseignements biométriques qui en sont tirés. Je me fonde sur la Loi sur la protection des renseignements personnels et les documents électroniques (LPRPDE).',
	rights: {
		access: {
			subject: 'Demande d’accès, article 8 et article 4.9 de l’annexe 1 de la LPRPDE',
			blocks: [
				'Veuillez m’indiquer si vous détenez des renseignements personnels à mon sujet et m’y donner accès (article 4.9 de l’annexe 1), en particulier :',
				[
					'toute image où j’apparais, tout gabarit ou vecteur calculé à partir de mon visage et tous les renseignements qui y sont liés, avec l’adresse d’où provient l’image et la date',
					'leur source',
					'l’usage qui en a été fait',
					'les tiers à qui ils ont été communiqués',
				],
			],
		},
		objection: {
			subject: 'Absence de consentement, article 4.3 de l’annexe 1 de la LPRPDE',
			blocks: [
				'Je n’ai consenti ni à la collecte, ni à l’utilisation, ni à la communication de ces renseignements et je retire tout consentement que vous pourriez invoquer (article 4.3 de l’annexe 1). Veuillez y renoncer et ne plus recueillir d’images où j’apparais.',
			],
		},
		erasure: {
			subject: 'Demande de destruction de renseignements personnels, article 4.5 de l’annexe 1 de la LPRPDE',
			blocks: [
				'Veuillez détruire ou effacer les images, tout gabarit ou vecteur calculé à partir de mon visage et tous les renseignements qui y sont liés : aucune fin n’en permet la conservation (article 4.5 de l’annexe 1). Veuillez me le confirmer et en informer ceux à qui vous les avez communiqués.',
			],
		},
	},
	reach:
		'La loi s’applique aux organisations étrangères ayant un lien réel et important avec le Canada, comme les quatre commissaires canadiens l’ont constaté pour Clearview AI.',
	faces: [
		'Les images publiées dans les médias sociaux ne sont pas des renseignements auxquels le public a accès et qui pourraient être pris sans consentement, et la collecte massive de visages en vue d’identifier des personnes n’est pas une fin acceptable : Conclusions en vertu de la LPRPDE n° 2021-001 sur Clearview AI, 2 février 2021.',
	],
	purpose:
		'Je fais cette demande pour savoir si et comment vous utilisez des renseignements à mon sujet, pour en vérifier la légalité et pour mettre fin à une utilisation qui serait illégale.',
	identity:
		'S’il vous faut d’autres éléments pour retrouver les renseignements ou vérifier mon identité, veuillez ne demander que le strict nécessaire et ne l’utiliser qu’à cette fin ; une nouvelle image de mon visage n’est pas nécessaire pour cela.',
	deadline:
		'Veuillez répondre dans les 30 jours suivant la réception (article 8) ; si cette lettre vous parvient aujourd’hui, au plus tard le {due}. Le défaut de réponse vaut refus (paragraphe 8(5)).',
	gentleDeadline:
		'La loi ne fixe pas de délai à cet égard ; je vous saurais gré de répondre dans les 30 jours, soit au plus tard le {due}.',
	refusal:
		'En cas de refus, veuillez m’en indiquer les motifs par écrit. Je peux déposer une plainte auprès du Commissariat à la protection de la vie privée du Canada.',
	provisions: {
		rights: {
			access: 'l’article 8 et l’article 4.9 de l’annexe 1',
			erasure: 'l’article 4.5 de l’annexe 1',
			objection: 'l’article 4.3 de l’annexe 1',
		},
		outcome: {silenceAsRefusal: 'les paragraphes 8(3) et 8(5)', refusal: 'le paragraphe 8(7)'},
		faces: 'le paragraphe 5(3), l’article 6.1 et l’article 4.3 de l’annexe 1',
	},
	complaint: {
		opening:
			'Je réside {inPlace} et je dépose une plainte en vertu du paragraphe 11(1) de la Loi sur la protection des renseignements personnels et les documents électroniques (LPRPDE) contre {controller}.',
		orders: [
			'de faire enquête pour établir si des renseignements personnels à mon sujet sont recueillis, utilisés ou communiqués, et si cela est légal',
			'de conclure que ma demande n’a pas été satisfaite et de recommander qu’elle le soit',
		],
		stopFaces:
			'de recommander que des images du visage de personnes se trouvant au Canada ne soient ni recueillies ni utilisées sans leur consentement',
		otherPowers: 'de me transmettre votre rapport (article 13)',
	},
};
