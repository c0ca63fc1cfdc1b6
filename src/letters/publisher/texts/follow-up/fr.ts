import type {PublisherFollowUpText} from '../../text-types.ts';

export const text: PublisherFollowUpText = {
	gentleReminder: {
		subject: 'La photo sur votre site : ma lettre du {sent}',
		blocks: [
			'Le {sent}, je vous ai écrit au sujet d’une photo qui se trouve sur l’une de vos pages. Je n’ai pas reçu de réponse complète ; ma lettre vous a peut-être échappé.',
			'Il me suffirait que {face} soit rendu méconnaissable. Je vous remercie de me répondre brièvement d’ici au {newDue}, ou de m’indiquer quand je peux attendre une réponse.',
		],
	},
	reminder: {
		subject: 'Rappel : ma demande du {sent} concernant le retrait d’une photo',
		blocks: [
			'Le {sent}, je vous ai demandé de retirer une photo, en me fondant sur {law}. Le délai de réponse a expiré le {due}. Je n’ai pas reçu de réponse complète.',
			'Il me suffirait toujours que {face} soit rendu méconnaissable. Je vous prie de répondre au plus tard le {newDue}. Passé cette date, j’ai l’intention de saisir l’autorité compétente.',
		],
	},
	softReminder: {
		subject: 'Ma demande du {sent} concernant le retrait d’une photo',
		blocks: [
			'Le {sent}, je vous ai demandé de retirer une photo, en me fondant sur {law}. J’ai depuis répondu à votre question, mais je n’ai pas reçu de réponse complète.',
			'Il me suffirait toujours que {face} soit rendu méconnaissable. Je vous prie de répondre au plus tard le {newDue}. Si vous estimez que le délai court encore, veuillez m’indiquer la date à laquelle il expire.',
		],
	},
	identity: {
		subject: 'Justificatif d’identité pour ma lettre du {sent}',
		blocks: [
			'Le {sent}, je vous ai écrit au sujet d’une photo qui se trouve sur l’une de vos pages. Vous demandez un justificatif d’identité. Je lèverai volontiers un doute réel, mais sans fournir plus de données que nécessaire : l’adresse de la photo suffit pour la retrouver.',
			'Veuillez m’indiquer en quoi consiste votre doute et lequel de ces moyens suffirait à le lever :',
			[
				'je réponds à un message envoyé à l’adresse d’où j’ai écrit',
				'je décris où regarder sur la photo et ce que l’on y voit',
				'en dernier recours, je produis un document sur lequel tout est masqué, y compris la photographie, sauf mon nom',
			],
			'Une autre photo n’est pas nécessaire pour cela. Ce que j’enverrai ne doit servir qu’à cette fin ; veuillez l’effacer dès que le doute sera levé.',
		],
	},
	clarification: {
		subject: 'Précisions sur ma lettre du {sent}',
		blocks: [
			'Le {sent}, je vous ai écrit au sujet d’une photo qui se trouve sur l’une de vos pages. Vous me demandez ce que ma lettre vise exactement.',
			'Elle vise :',
			[
				'la photo qui se trouve aux adresses ci-dessous, dans toutes les tailles conservées',
				'la même photo partout où vous l’avez utilisée',
				'uniquement {person} : les autres personnes, et les photos sur lesquelles nul n’est reconnaissable, ne sont pas concernées',
			],
		],
	},
	excuses: {
		journalism: {
			subject: 'Votre réponse du {on}',
			blocks: [
				'Le {on}, vous avez répondu que la photo fait partie de votre travail d’information. Je ne souhaite pas l’entraver : l’article peut rester tel quel si l’on ne peut pas y reconnaître {face}.',
				'Si vous invoquez la liberté de la presse, veuillez m’indiquer sur quelle disposition vous vous fondez et pourquoi l’article a besoin d’une photo {ofPerson} sur laquelle le visage est reconnaissable.',
			],
			gdpr: 'La liberté d’expression est une exception (article 17, paragraphe 3, point a, du RGPD) qui doit être mise en balance avec la protection des données personnelles. Toute publication n’est pas du journalisme.',
		},
		consent: {
			subject: 'Votre réponse du {on} : consentement',
			blocks: [
				'Le {on}, vous avez répondu qu’il existe un consentement. Veuillez m’indiquer quand, par qui, sous quelle forme et pour quel usage il a été donné, et m’en adresser une copie.',
				'En tout état de cause, je n’accepte pas cette publication aujourd’hui. Je vous prie d’en tenir compte dès à présent.',
			],
			gdpr: 'Dans la mesure où il existe un consentement, je le retire (article 7, paragraphe 3, du RGPD). Ce qui était licite jusque-là n’en est pas affecté ; désormais, la publication doit reposer sur une autre base juridique, et je n’en connais pas.',
			fadp: 'Dans la mesure où il existe un consentement, je le retire. Désormais, la publication a lieu contre ma volonté expresse (art. 30, al. 2, let. b, LPD).',
		},
		contract: {
			subject: 'Votre réponse du {on} : contrat',
			blocks: [
				'Le {on}, vous avez répondu qu’un contrat permet la publication. Veuillez m’en adresser une copie et m’indiquer quelle clause la permet, pour quel usage et jusqu’à quand.',
				'S’il existe une telle clause, j’aimerais trouver un accord avec vous : par exemple, que la photo soit retirée à une date donnée, ou que {face} soit rendu méconnaissable. Veuillez me dire ce que vous accepteriez.',
			],
			gdpr: 'Dans la mesure où le contrat contient un consentement, je le retire (article 7, paragraphe 3, du RGPD).',
		},
		'public-event': {
			subject: 'Votre réponse du {on} : événement public',
			blocks: [
				'Le {on}, vous avez répondu que la photo a été prise lors d’un événement public. Je n’ai rien contre des photos de l’événement. Mais s’y rendre ne signifie pas accepter que l’on puisse être reconnu en ligne, et retrouvé pendant des années à partir de son visage.',
				'Il suffirait de rendre {face} méconnaissable, ou d’utiliser une photo sur laquelle personne ne se détache.',
			],
			gdpr: 'J’ai fait opposition à la publication. C’est à vous de démontrer des motifs légitimes et impérieux qui prévalent sur mes intérêts (article 21, paragraphe 1, du RGPD).',
		},
	},
	pressExcuse: {
		subject: 'Votre réponse du {on}',
		blocks: [
			'Le {on}, vous avez répondu que la photo est couverte par la liberté de la presse. Je ne conteste pas votre droit d’informer ; je vous prie d’examiner une nouvelle fois si votre article a besoin aujourd’hui d’une photo {ofPerson} sur laquelle le visage est reconnaissable.',
			'Si {face} est rendu méconnaissable, l’article reste entier. Il serait déjà utile que la page ne soit plus indexée par les moteurs de recherche.',
		],
	},
	replyBy: 'Je vous prie de répondre au plus tard le {newDue}. Passé cette date, j’ai l’intention de saisir l’autorité compétente.',
	gentleReplyBy: 'Je vous saurais gré de me répondre au plus tard le {newDue}.',
	complaint: {
		picture: 'L’affaire porte sur une photo {ofPerson}.',
		onBehalf: 'J’agis au nom de mon enfant.',
		changes: {
			orders: [
				'd’établir si la publication de la photo est licite',
				'de constater que ma demande n’a pas été satisfaite et d’ordonner l’effacement de la photo',
			],
		},
	},
	pressComplaint: {
		subject: 'Réclamation au sujet d’une photo publiée par {name}',
		blocks: [
			'Je vous adresse une réclamation au sujet d’une photo {ofPerson} publiée par {name}. Le visage y est reconnaissable.',
			'Le {sent}, j’ai demandé que {face} y soit rendu méconnaissable ou qu’une autre photo soit utilisée. Nous ne sommes pas parvenus à un accord.',
			'Je vous prie d’examiner si cette publication respecte les règles déontologiques relatives à la vie privée, et de me faire part de votre avis. Je joins ma lettre et, s’il y en a eu une, la réponse.',
		],
	},
	pressComplaintChild: 'La photo montre une personne mineure ; veuillez tenir compte aussi des règles qui protègent les enfants.',
};
