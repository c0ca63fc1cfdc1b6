import type {LawText} from '../../text-types.ts';

/** Art. 12, 15, 17-19, 21, 77 RGPD ; finalité indiquée (CJUE, C-526/24) ; aucune demande d’argent. */
export const text: LawText = {
	name: 'le RGPD',
	basis: 'de l’article 77, paragraphe 1, du RGPD',
	opening:
		'Je réside dans l’Espace économique européen ({country}) et je m’adresse à {controller} au sujet de données à caractère personnel me concernant que vous pourriez traiter, en particulier d’images montrant mon visage. Je me fonde sur le règlement général sur la protection des données, règlement (UE) 2016/679 (RGPD).',
	rights: {
		access: {
			subject: 'Demande d’accès, article 15 du RGPD',
			blocks: [
				'Veuillez me confirmer si vous traitez des données à caractère personnel me concernant. Si tel est le cas, veuillez m’adresser gratuitement une copie de ces données et les informations prévues à l’article 15, paragraphes 1 et 2, du RGPD :',
				[
					'toute image où j’apparais, tout gabarit ou vecteur calculé à partir de mon visage et toutes les données qui y sont liées, avec l’adresse d’où provient l’image et la date',
					'les finalités du traitement et, afin que je puisse la vérifier, la base juridique invoquée au titre des articles 6, paragraphe 1, et 9, paragraphe 2',
					'les catégories de données',
					'chaque destinataire, nommément, y compris dans les pays tiers, et les garanties entourant ces transferts',
					'la durée de conservation ou les critères qui la déterminent',
					'toute information disponible sur la source des données',
					'l’existence d’une prise de décision automatisée, y compris un profilage, et des informations utiles concernant la logique sous-jacente',
				],
			],
		},
		objection: {
			subject: 'Opposition, article 21 du RGPD',
			blocks: [
				'Je m’oppose au traitement des données à caractère personnel me concernant, y compris à toute collecte future d’images où j’apparais, pour des raisons tenant à ma situation particulière (article 21, paragraphe 1, du RGPD). Je ne vois aucun motif légitime et impérieux qui prévale sur mes intérêts.',
			],
		},
		restriction: {
			subject: 'Demande de limitation du traitement, article 18 du RGPD',
			blocks: [
				'Veuillez limiter le traitement de mes données à leur conservation (article 18, paragraphe 1, du RGPD). J’estime le traitement illicite, mais je m’oppose pour l’instant à l’effacement (point b), car ces données me sont nécessaires pour la constatation et l’exercice de mes droits en justice (point c). Dans la mesure où j’ai fait opposition, le point d s’applique aussi, tant qu’il n’est pas vérifié si vos motifs légitimes prévalent sur les miens.',
			],
		},
		erasure: {
			subject: 'Demande d’effacement, article 17 du RGPD',
			blocks: [
				'Veuillez effacer dans les meilleurs délais toutes les données à caractère personnel me concernant : les images, tout gabarit ou vecteur calculé à partir de mon visage et toutes les données qui y sont liées. Je ne vois aucune base juridique à leur traitement (article 17, paragraphe 1, point d, du RGPD). Si vous invoquez un consentement, je le retire (point b). Je ne vois aucune exception au titre de l’article 17, paragraphe 3.',
				'Veuillez notifier l’effacement à chaque destinataire et m’indiquer ces destinataires (article 19 du RGPD), me confirmer l’effacement et veiller à ce que les données ne soient pas collectées à nouveau. Si vous estimez avoir besoin pour cela de données me concernant, veuillez m’indiquer au préalable lesquelles et pour quelle durée.',
			],
			alongside: {objection: ['Dans la mesure où je m’oppose, le point c de l’article 17, paragraphe 1, du RGPD s’applique aussi.']},
		},
	},
	reach:
		'Le RGPD vous est applicable où que se trouve votre établissement : permettre de retrouver par leur visage des personnes se trouvant dans l’Union est lié au suivi de leur comportement (article 3, paragraphe 2, point b, du RGPD). Les autorités d’Italie, de Grèce, de France, d’Autriche et des Pays-Bas l’ont appliqué à Clearview AI pour ce motif. Si vous n’avez pas d’établissement dans l’Union, veuillez aussi m’indiquer votre représentant dans l’Union (article 27 du RGPD).',
	faces: [
		'Ce qui est calculé à partir d’un visage pour identifier une personne constitue une donnée biométrique (article 4, point 14, et article 9, paragraphe 1, du RGPD). Son traitement est interdit, sauf dans les cas de l’article 9, paragraphe 2. Je n’ai donné aucun consentement explicite. Une image en ligne ne fait pas du gabarit d’un visage une donnée que j’aurais manifestement rendue publique (article 9, paragraphe 2, point e) : l’autorité néerlandaise a écarté cet argument dans sa décision du 16 mai 2024 sur Clearview AI.',
	],
	facesInUnion:
		'Depuis le 2 février 2025, l’article 5, paragraphe 1, point e, du règlement sur l’intelligence artificielle, règlement (UE) 2024/1689, interdit en outre la mise sur le marché, la mise en service à cette fin spécifique et l’utilisation de systèmes d’IA qui créent ou développent des bases de données de reconnaissance faciale par le moissonnage non ciblé d’images faciales provenant de l’internet.',
	purpose:
		'Je fais cette demande pour savoir si et comment vous traitez des données me concernant, pour en vérifier la licéité et pour mettre fin à un traitement qui serait illicite.',
	identity:
		'Si vous avez des doutes raisonnables quant à mon identité, indiquez-les-moi, ainsi que l’information strictement nécessaire pour les lever (articles 5, paragraphe 1, point c, et 12, paragraphe 6, du RGPD) ; ni la copie d’une pièce d’identité ni une nouvelle image de mon visage n’est nécessaire pour cela. Veuillez n’utiliser cette lettre que pour y répondre, et non pour compléter ce que vous détenez sur moi.',
	identityLaw:
		'Des informations supplémentaires ne peuvent être demandées qu’en cas de doute raisonnable et dans la seule mesure nécessaire (articles 12, paragraphe 6, et 5, paragraphe 1, point c, du RGPD). Je ne trouve aucun doute de cette nature dans votre demande. Tant que vous n’en indiquez pas, je considère que le délai de réponse court et qu’il expire le {due}.',
	deadline:
		'Je vous prie de répondre dans les meilleurs délais et, en tout état de cause, dans un délai d’un mois à compter de la réception de ma demande (article 12, paragraphe 3, du RGPD) ; si cette lettre vous parvient aujourd’hui, au plus tard le {due}.',
	refusal:
		'Si vous ne donnez pas entièrement suite à ma demande, veuillez m’en indiquer les motifs dans le même délai (article 12, paragraphe 4, du RGPD). Je me réserve le droit d’introduire une réclamation auprès d’une autorité de contrôle (article 77 du RGPD).',
	provisions: {
		rights: {
			access: 'l’article 15 du RGPD',
			erasure: 'l’article 17 du RGPD',
			restriction: 'l’article 18 du RGPD',
			objection: 'l’article 21 du RGPD',
		},
		outcome: {
			silence: 'l’article 12, paragraphe 3, du RGPD',
			incomplete: 'l’article 12, paragraphe 3, du RGPD',
			refusal: 'l’article 12, paragraphe 4, du RGPD',
			identity: 'l’article 12, paragraphes 2 et 6, et l’article 5, paragraphe 1, point c, du RGPD',
		},
		faces: 'l’article 5, paragraphe 1, point a, l’article 6, paragraphe 1, et l’article 9, paragraphe 1, du RGPD',
	},
};
