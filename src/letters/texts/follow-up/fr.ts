import type {FollowUpText} from '../../text.ts';

export const text: FollowUpText = {
	reminder: {
		subject: 'Rappel : ma demande du {sent}',
		blocks: [
			'Le {sent}, je vous ai adressé une demande ({rights}), fondée sur {law}. Le délai de réponse a expiré le {due}. Je n’ai pas reçu de réponse complète.',
			'Je vous prie de répondre intégralement au plus tard le {newDue}. Passé cette date, j’ai l’intention de saisir l’autorité compétente sans autre courrier.',
			'Ma demande est jointe à nouveau. Ses motifs sont inchangés.',
		],
	},
	gentleReminder: {
		subject: 'Ma demande du {sent}',
		blocks: [
			'Le {sent}, je vous ai adressé une demande ({rights}), fondée sur {law}. Je n’ai pas reçu de réponse complète.',
			'Je vous prie de me la faire parvenir au plus tard le {newDue}, ou de m’indiquer quand je peux l’attendre.',
			'Ma demande est jointe à nouveau.',
		],
	},
	identity: {
		subject: 'Justification d’identité pour ma demande du {sent}',
		blocks: [
			'Le {sent}, je vous ai adressé une demande ({rights}), fondée sur {law}. Avant de répondre, vous demandez davantage d’informations sur mon identité. Je lèverai volontiers un doute réel, sans fournir plus de données que nécessaire.',
			'Veuillez m’indiquer en quoi consiste votre doute et laquelle de ces voies le lèverait :',
			[
				'je réponds à un message envoyé à l’adresse d’où j’ai écrit',
				'je confirme, par une modification que vous indiquez, que je dispose de l’une des pages visées dans ma demande',
				'en dernier recours, je montre un document où tout est masqué, sauf mon nom et ce que vous pouvez comparer avec des données que vous détenez déjà',
			],
			'Je n’envoie pas de nouvelle image de mon visage : elle créerait précisément les données visées par ma demande. Ce que j’envoie ne sert qu’à cette fin ; veuillez l’effacer dès que le doute est levé et me le confirmer.',
		],
	},
	identityLaw:
		'Des informations supplémentaires ne peuvent être demandées qu’en cas de doute raisonnable et dans la seule mesure nécessaire (articles 12, paragraphe 6, et 5, paragraphe 1, point c, du RGPD).',
};
