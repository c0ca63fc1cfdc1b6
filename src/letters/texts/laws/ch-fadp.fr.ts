import type {LawText} from '../../text-types.ts';

/** LPD du 25 septembre 2020, en vigueur depuis le 1er septembre 2023. */
export const text: LawText = {
	name: 'la loi fédérale suisse sur la protection des données (LPD)',
	basis: 'de la loi fédérale sur la protection des données (LPD)',
	opening:
		'Je réside en Suisse et je m’adresse à {controller} au sujet de données personnelles me concernant que vous pourriez traiter, en particulier d’images montrant mon visage. Je me fonde sur la loi fédérale sur la protection des données (LPD).',
	rights: {
		access: {
			subject: 'Demande d’accès, art. 25 LPD',
			blocks: [
				'Je vous prie de m’indiquer si vous traitez des données personnelles me concernant. Si tel est le cas, veuillez me communiquer gratuitement (art. 25 LPD) :',
				[
					'les données en tant que telles : toute image où j’apparais, tout gabarit ou vecteur calculé à partir de mon visage et toutes les données qui y sont liées, avec l’adresse d’où provient l’image et la date',
					'la finalité du traitement',
					'la durée de conservation ou les critères qui la déterminent',
					'les informations disponibles sur l’origine des données',
					'l’existence d’une décision individuelle automatisée et la logique sur laquelle elle se fonde',
					'les destinataires ou catégories de destinataires, et les États où des données sont communiquées',
				],
			],
		},
		objection: {
			subject: 'Opposition au traitement, art. 30 LPD',
			blocks: [
				'Le traitement de données personnelles me concernant, comme toute nouvelle collecte d’images où j’apparais, est contraire à ma volonté expresse (art. 30 LPD). Je vous prie d’y renoncer.',
			],
		},
		erasure: {
			subject: 'Demande d’effacement, art. 32 LPD',
			blocks: [
				'Je vous prie d’effacer ou de détruire toutes les données personnelles me concernant : les images, tout gabarit ou vecteur calculé à partir de mon visage et toutes les données qui y sont liées (art. 32 LPD). Veuillez en informer les destinataires, me confirmer l’effacement et veiller à ce que les données ne soient pas collectées à nouveau.',
			],
		},
	},
	reach:
		'La LPD s’applique aux états de fait qui déploient des effets en Suisse, même s’ils se sont produits à l’étranger (art. 3, al. 1, LPD).',
	faces: [
		'Les données biométriques identifiant une personne de manière univoque sont des données sensibles (art. 5, let. c, LPD). Je n’ai consenti ni à ce qu’elles soient tirées de mon visage, ni à leur utilisation.',
	],
	purpose:
		'Je fais cette demande pour savoir si et comment vous traitez des données me concernant, pour en vérifier la licéité et pour mettre fin à un traitement qui serait illicite.',
	identity:
		'Si vous doutez de mon identité, veuillez m’indiquer pourquoi et quelle information est strictement nécessaire pour lever ce doute ; une nouvelle image de mon visage n’est pas nécessaire pour cela. Je vous prie de n’utiliser cette lettre que pour y répondre.',
	deadline:
		'Je vous prie de répondre dans les 30 jours suivant la réception (art. 25, al. 7, LPD) ; si cette lettre vous parvient aujourd’hui, au plus tard le {due}.',
	gentleDeadline:
		'La loi ne fixe pas de délai à cet égard ; je vous saurais gré de répondre dans les 30 jours, soit au plus tard le {due}.',
	refusal:
		'Si vous ne donnez pas entièrement suite à ma demande, ou seulement plus tard, veuillez m’en indiquer le motif. Je me réserve le droit d’en informer le Préposé fédéral à la protection des données et à la transparence.',
	provisions: {
		rights: {access: 'l’art. 25 LPD', erasure: 'l’art. 32, al. 2 et 4, LPD', objection: 'l’art. 30, al. 2, let. b, LPD'},
		outcome: {silence: 'l’art. 25, al. 7, LPD'},
		faces: 'l’art. 6, al. 1 à 3, et l’art. 30 LPD',
	},
	complaint: {
		subject: 'Dénonciation (art. 49 LPD) : {controller}',
		opening: 'Je réside {inPlace} et je vous dénonce, en application de l’art. 49, al. 1, LPD, les faits suivants concernant {controller}.',
		request: 'Le {sent}, je lui ai adressé la demande suivante, fondée sur {law} : {asked}.',
		statements: [
			'Je sais que je n’ai pas qualité de partie dans une éventuelle procédure et que vous ne pouvez pas exercer mes droits à ma place. Je ferai valoir mes propres prétentions, au besoin, devant le juge civil.',
		],
		asks: 'Je vous prie :',
		orders: [
			'd’examiner s’il existe des indices suffisants d’une violation des dispositions de protection des données et, le cas échéant, d’ouvrir une enquête (art. 49, al. 1, LPD)',
			'd’ordonner, le cas échéant, des mesures administratives (art. 51 LPD)',
		],
		stopFaces:
			'de tenir compte en particulier du fait que des images du visage de personnes vivant en Suisse sont collectées et traitées en grand nombre',
		otherPowers: 'de m’informer des suites données à cette dénonciation et du résultat (art. 49, al. 4, LPD)',
	},
};
