import type {PublisherRequestText} from '../../text-types.ts';

export const text: PublisherRequestText = {
	shown: {
		self: {
			face: 'mon visage',
			person: 'ma personne',
			ofPerson: 'de moi',
			situation: 'ma situation particulière',
			reason:
				'toute personne qui possède une photo de moi pourrait retrouver votre page à partir de mon visage, et apprendre ainsi qui je suis',
		},
		child: {
			face: 'le visage de mon enfant',
			person: 'mon enfant',
			ofPerson: 'de mon enfant',
			situation: 'la situation particulière de mon enfant',
			reason:
				'toute personne qui possède une photo de mon enfant pourrait retrouver votre page à partir de son visage, et apprendre ainsi de qui il s’agit',
		},
	},
	friendly: {
		greeting: 'Bonjour,',
		subject: 'Une photo sur votre site',
		who: {
			self: 'L’une de vos pages montre une photo de moi.',
			parent: 'L’une de vos pages montre une photo sur laquelle on voit mon enfant.',
			'young-person': 'L’une de vos pages montre une photo de moi, et j’ai moins de 18 ans.',
			employee: 'Je travaille chez vous, et l’une de vos pages montre une photo de moi.',
			'former-employee': 'J’ai travaillé chez vous, et l’une de vos pages montre encore une photo de moi.',
			member: 'Je suis membre de votre structure, et l’une de vos pages montre une photo de moi.',
			visitor: 'J’ai assisté à l’un de vos événements, et l’une de vos pages montre une photo de moi.',
			tenant: 'Je suis locataire chez vous, et l’une de vos pages montre une photo de moi.',
			patient: 'Je fais partie de votre patientèle, et l’une de vos pages montre une photo de moi.',
		},
		ask: {
			never: 'Pourriez-vous la retirer partout où vous l’utilisez, ou y rendre {face} méconnaissable ?',
			given:
				'J’avais donné mon accord, mais j’ai changé d’avis : pourriez-vous la retirer partout où vous l’utilisez, ou y rendre {face} méconnaissable ?',
			contract:
				'Je sais que nous avions convenu de quelque chose au sujet des photos, mais pourriez-vous tout de même retirer celle-ci partout où vous l’utilisez, ou y rendre {face} méconnaissable ?',
		},
		askPress:
			'Je ne souhaite pas gêner votre travail d’information, mais pourriez-vous y rendre {face} méconnaissable, ou utiliser une autre image ?',
		thanks: 'Une brève réponse d’ici au {due} me rendrait service, et je vous remercie d’avance de votre aide.',
		closing: 'Bien cordialement,',
	},
	places: 'La page et les photos, telles que je les ai vues le {seen} :',
	position: 'Emplacement sur la photo : {position}',
	formal: {
		greetings: {
			club: 'Madame, Monsieur,',
			school: 'Madame, Monsieur,',
			employer: 'Madame, Monsieur,',
			newspaper: 'Madame, Monsieur,',
			photographer: 'Madame, Monsieur,',
			'private-person': 'Bonjour,',
			platform: 'Madame, Monsieur,',
			other: 'Madame, Monsieur,',
		},
		subject: 'Demande de retrait d’une photo',
		opening: {
			self: 'L’une de vos pages montre une photo sur laquelle on peut me reconnaître.',
			parent: 'L’une de vos pages montre une photo sur laquelle on peut reconnaître mon enfant, au nom de qui je vous écris.',
			'young-person':
				'L’une de vos pages montre une photo sur laquelle on peut me reconnaître. J’ai moins de 18 ans et je vous écris en mon propre nom.',
			employee: 'Je travaille chez vous. L’une de vos pages montre une photo sur laquelle on peut me reconnaître.',
			'former-employee': 'J’ai travaillé chez vous. L’une de vos pages montre encore une photo sur laquelle on peut me reconnaître.',
			member: 'Je suis membre de votre structure. L’une de vos pages montre une photo sur laquelle on peut me reconnaître.',
			visitor: 'J’ai assisté à l’un de vos événements. L’une de vos pages montre une photo sur laquelle on peut me reconnaître.',
			tenant: 'Je suis locataire chez vous. L’une de vos pages montre une photo sur laquelle on peut me reconnaître.',
			patient: 'Je fais partie de votre patientèle. L’une de vos pages montre une photo sur laquelle on peut me reconnaître.',
		},
		asks: 'Je vous prie :',
		items: [
			'de retirer la photo de la page, ou d’y rendre {face} méconnaissable',
			'de supprimer aussi le fichier lui-même, dans toutes ses tailles, et non seulement le lien',
			'de faire de même partout où vous l’avez utilisée : galeries, lettres d’information, documents, réseaux sociaux',
			'de demander aux moteurs de recherche d’actualiser leurs résultats et à l’Internet Archive d’exclure la page, car c’est surtout à la demande de l’éditeur d’un site qu’ils agissent',
		],
		recipients: 'd’en informer toutes les personnes à qui vous l’avez transmise et de m’indiquer lesquelles (article 19 du RGPD)',
		confirm: 'de me confirmer brièvement que c’est fait',
		identity:
			'L’adresse de la photo suffit pour la retrouver. Si vous avez des doutes raisonnables quant à mon identité, veuillez me les indiquer ; ni pièce d’identité ni autre photo n’est nécessaire pour cela.',
		softDeadline: 'La loi ne fixe pas de délai à cet égard ; je vous saurais gré de me répondre au plus tard le {due}.',
	},
	gdpr: {
		agreed: {
			never:
				'Je n’ai pas consenti à cette publication et je ne lui vois aucune base juridique ; je vous prie d’effacer la photo dans les meilleurs délais (article 17, paragraphe 1, point d, du RGPD).',
			given:
				'Dans la mesure où vous vous fondez sur un consentement, je le retire (article 7, paragraphe 3, du RGPD) ; je vous prie d’effacer la photo dans les meilleurs délais (article 17, paragraphe 1, point b, du RGPD).',
			contract:
				'Nous avions conclu un accord au sujet de photos. Dans la mesure où il repose sur un consentement, je retire ce consentement (article 7, paragraphe 3, et article 17, paragraphe 1, point b, du RGPD). Si vous estimez qu’un contrat permet cette publication, veuillez m’indiquer quelle clause la permet, pour quel usage et jusqu’à quand, et si vous accepteriez d’y mettre fin.',
		},
		objection:
			'Dans la mesure où vous vous fondez sur des intérêts légitimes ou sur une mission d’intérêt public, je m’oppose à la publication (article 21, paragraphe 1, et article 17, paragraphe 1, point c, du RGPD). La raison tenant à {situation} est la suivante : {reason}.',
		child:
			'La photo montre une personne mineure. Les intérêts des enfants ont un poids particulier (article 6, paragraphe 1, point f, du RGPD), et leurs données méritent une protection spécifique (considérant 38).',
		childConsent:
			'Le droit à l’effacement vaut en particulier pour les photos à la publication desquelles un enfant a consenti, ou quelqu’un pour lui (considérant 65).',
		askers: {
			employee: 'Je ne vois pas en quoi mon travail exigerait que cette photo soit publique (article 5, paragraphe 1, point c, du RGPD).',
			'former-employee':
				'Je ne travaille plus chez vous ; la finalité pour laquelle la photo a pu être utilisée a donc pris fin (article 17, paragraphe 1, point a, du RGPD).',
			member: 'Être membre ne signifie pas consentir à cette publication.',
			visitor:
				'Veuillez aussi m’indiquer sur quelle base juridique vous avez publié la photo et où le public en a été informé (articles 13 et 14 du RGPD).',
			tenant: 'Être locataire ne signifie pas consentir à cette publication.',
			patient:
				'Une photo prise dans un cadre de soins dit quelque chose de ma santé. Elle ne peut être publiée qu’avec un consentement explicite (article 9, paragraphe 1 et paragraphe 2, point a, du RGPD).',
		},
		school:
			'Si votre établissement est public, il ne peut pas se fonder sur des intérêts légitimes dans l’exécution de ses missions (article 6, paragraphe 1, deuxième alinéa, du RGPD).',
	},
	fadp: {
		grounds: {
			never:
				'Je n’ai pas consenti à cette publication et je m’y oppose expressément : elle a lieu désormais contre ma volonté expresse (art. 30, al. 2, let. b, LPD). Une image sur laquelle on reconnaît quelqu’un ne peut pas être publiée sans motif justificatif (art. 28 CC). Je vous prie de l’effacer (art. 32, al. 2, LPD).',
			given:
				'Dans la mesure où vous vous fondez sur un consentement, je le retire et je m’oppose expressément à la publication : elle a lieu désormais contre ma volonté expresse (art. 30, al. 2, let. b, LPD). Une image sur laquelle on reconnaît quelqu’un ne peut pas être publiée sans motif justificatif (art. 28 CC). Je vous prie de l’effacer (art. 32, al. 2, LPD).',
			contract:
				'Nous avions conclu un accord au sujet de photos. Si vous estimez qu’il permet cette publication, veuillez m’indiquer quelle clause la permet, pour quel usage et jusqu’à quand, et si vous accepteriez d’y mettre fin. Sinon, je m’oppose expressément à la publication (art. 30, al. 2, let. b, LPD, art. 28 CC) et vous prie d’effacer la photo (art. 32, al. 2, LPD).',
		},
		refusal: 'Si vous ne souhaitez pas y donner suite, veuillez m’indiquer sur quel motif justificatif vous vous fondez.',
	},
	press: {
		subject: 'Une photo dans l’un de vos articles',
		opening:
			'Je respecte la liberté de la presse et je sais qu’elle limite ce que je peux demander. Je ne vous demande pas de retirer votre article, mais de choisir ce qui est compatible avec lui :',
		choices: [
			'rendre {face} méconnaissable, ou recadrer la photo',
			'utiliser une autre photo',
			'supprimer le nom et la légende',
			'faire en sorte que les moteurs de recherche n’indexent ni la page ni la photo',
			'retirer la photo des archives après un certain temps',
		],
		close:
			'La raison de ma demande est la suivante : {reason}. Si rien de cela n’est possible, je vous saurais gré de m’en donner la raison. Je vous remercie de me répondre d’ici au {due}.',
	},
	privatePerson: {
		opening:
			'Vous n’y avez sans doute pas vu de mal, et je ne cherche pas la dispute. La raison de ma demande est la suivante : {reason}. Je vous prie :',
		items: [
			'de retirer la photo, ou d’y rendre {face} méconnaissable',
			'de faire de même partout où vous l’avez publiée',
			'de supprimer le nom et toute identification',
		],
		close: 'Ce serait gentil de votre part de me dire d’ici au {due} que c’est fait. Merci beaucoup.',
	},
	imageRights: {
		de: 'En droit allemand, l’image d’une personne ne peut en principe être publiée qu’avec son consentement (§ 22 KUG), et jamais, même en cas d’exception, contre ses intérêts légitimes (§ 23, al. 2, KUG).',
		at: 'En droit autrichien, l’image d’une personne ne peut pas être publiée si cela porte atteinte à ses intérêts légitimes (§ 78 UrhG).',
		fr: 'Chacun a droit au respect de sa vie privée, et donc un droit sur son image (article 9 du Code civil).',
		it: 'En droit italien, l’image d’une personne ne peut en principe être publiée qu’avec son consentement, et jamais au préjudice de son honneur ou de sa dignité (article 10 du Code civil italien, articles 96 et 97 de la loi n° 633/1941).',
		gr: 'En droit grec, chacun a, au titre de sa personnalité, un droit sur son image, et peut demander qu’une atteinte cesse et ne se reproduise pas (article 57 du Code civil grec).',
		ch: 'Une image sur laquelle on reconnaît quelqu’un ne peut pas être publiée sans motif justificatif (art. 28 CC).',
		gb: 'Au Royaume-Uni, des informations privées ne peuvent pas être utilisées abusivement ; s’agissant d’enfants, cela peut valoir pour des photos prises dans un lieu public (Weller v Associated Newspapers [2015] EWCA Civ 1176).',
		'ca-qc':
			'En droit québécois, publier une image permettant d’identifier une personne, sans le consentement de celle-ci, constitue en principe une faute, sauf aux fins de l’information légitime du public (articles 35 et 36 du Code civil du Québec).',
		br: 'En droit brésilien, l’utilisation sans autorisation de l’image d’une personne peut être interdite à sa demande si elle porte atteinte à son honneur, à sa réputation ou à sa respectabilité, ou si elle sert des fins commerciales (article 20 du Code civil brésilien).',
	},
	notice: {
		subject: 'Notification au titre de l’article 16 du règlement sur les services numériques',
		opening:
			'La présente est une notification au titre de l’article 16 du règlement (UE) 2022/2065 (règlement sur les services numériques) et, en même temps, une demande d’effacement fondée sur le RGPD. Elle concerne une photo {ofPerson} que quelqu’un a publiée sur votre service.',
		why: 'J’estime ce contenu illicite pour les raisons suivantes.',
		goodFaith: 'Je pense de bonne foi que les informations et les allégations que contient cette notification sont exactes et complètes.',
		decision:
			'Je vous prie de m’accuser réception de cette notification et de me faire part de votre décision ainsi que des voies de recours (article 16, paragraphes 4 et 5, du règlement sur les services numériques).',
	},
};
