import type {FollowUpText} from '../../text-types.ts';

export const text: FollowUpText = {
	reminder: {
		subject: 'Rappel : ma demande du {sent}',
		blocks: [
			'Le {sent}, je vous ai adressé une demande ({rights}) fondée sur {law}. Le délai de réponse a expiré le {due}. Je n’ai pas reçu de réponse complète.',
			'Je vous prie d’y répondre intégralement au plus tard le {newDue}. Passé cette date, j’ai l’intention de saisir l’autorité compétente sans autre avis.',
			'Une copie de ma demande est jointe.',
		],
	},
	gentleReminder: {
		subject: 'Ma demande du {sent}',
		blocks: [
			'Le {sent}, je vous ai adressé une demande ({rights}) fondée sur {law}. Je n’ai pas reçu de réponse complète.',
			'Je vous prie de me la faire parvenir au plus tard le {newDue}, ou de m’indiquer quand je peux l’attendre.',
			'Une copie de ma demande est jointe.',
		],
	},
	softReminder: {
		subject: 'Ma demande du {sent}',
		blocks: [
			'Le {sent}, je vous ai adressé une demande ({rights}) fondée sur {law}. J’ai depuis répondu à votre question, mais je n’ai pas reçu de réponse complète.',
			'Je vous prie de répondre intégralement au plus tard le {newDue}. Si vous estimez que le délai court encore, veuillez m’indiquer la date à laquelle il expire.',
			'Une copie de ma demande est jointe.',
		],
	},
	identity: {
		subject: 'Justificatif d’identité pour ma demande du {sent}',
		blocks: [
			'Le {sent}, je vous ai adressé une demande ({rights}) fondée sur {law}. Avant d’y répondre, vous demandez d’autres informations sur mon identité. Je lèverai volontiers un doute réel, mais sans fournir plus de données que nécessaire.',
			'Veuillez m’indiquer en quoi consiste votre doute et lequel de ces moyens suffirait à le lever :',
			[
				'je réponds à un message envoyé à l’adresse d’où j’ai écrit',
				'je confirme, par une modification que vous indiquez, que je contrôle l’une des pages où j’apparais',
				'en dernier recours, je produis un document sur lequel tout est masqué, y compris la photographie, sauf mon nom',
			],
			'Je n’enverrai pas de nouvelle image de mon visage : elle créerait précisément les données visées par ma demande. Ce que j’enverrai ne doit servir qu’à cette fin ; veuillez l’effacer dès que le doute sera levé et me le confirmer.',
		],
	},
	clarification: {
		subject: 'Précisions sur ma demande du {sent}',
		blocks: [
			'Le {sent}, je vous ai adressé une demande ({rights}) fondée sur {law}. Vous me demandez ce qu’elle vise exactement.',
			'Elle vise toute donnée me concernant que vous traitez, notamment :',
			[
				'les images où apparaît mon visage, et leur provenance',
				'tout ce qui a été calculé à partir de mon visage',
				'les données qui y sont associées, et les destinataires à qui vous les avez communiquées',
			],
			'Je ne demande rien qui ne me concerne pas. Veuillez répondre à ma demande sur cette base.',
		],
	},
	excuses: {
		'law-does-not-apply': {
			subject: 'Votre réponse du {on}',
			blocks: [
				'Le {sent}, je vous ai adressé une demande ({rights}) fondée sur {law}. Le {on}, vous avez répondu que ce texte ne vous était pas applicable. Je ne partage pas cet avis.',
				'Veuillez répondre à ma demande, ou m’indiquer les faits et les dispositions sur lesquels vous vous fondez. Si vous ne faites ni l’un ni l’autre d’ici au {newDue}, j’ai l’intention de saisir l’autorité compétente.',
			],
		},
		'use-opt-out': {
			subject: 'Votre réponse du {on} : ma demande est maintenue',
			blocks: [
				'Le {sent}, je vous ai adressé une demande ({rights}) fondée sur {law}. Le {on}, vous m’avez renvoyé à votre formulaire de retrait.',
				'Ma demande va plus loin qu’un formulaire qui ne fait que retirer des résultats d’une recherche, et elle est complète. Veuillez y répondre au plus tard le {newDue}. Si vous estimez que je dois utiliser votre formulaire, veuillez m’indiquer la disposition qui le prévoit.',
			],
		},
		'send-photo': {
			subject: 'Votre réponse du {on} : pas de nouvelle image de mon visage',
			blocks: [
				'Le {sent}, je vous ai adressé une demande ({rights}) fondée sur {law}. Le {on}, vous m’avez demandé une image de mon visage.',
				'Je n’en enverrai pas : une telle image créerait précisément les données visées par ma demande. Si vous ne pouvez pas trouver les données autrement, veuillez m’expliquer pourquoi et m’indiquer si l’adresse d’une image déjà publique suffirait. Veuillez répondre au plus tard le {newDue}.',
			],
		},
		'no-names': {
			subject: 'Votre réponse du {on} : des données sans mon nom peuvent me concerner',
			blocks: [
				'Le {sent}, je vous ai adressé une demande ({rights}) fondée sur {law}. Le {on}, vous avez répondu que vous ne conserviez pas de noms et ne pouviez pas me trouver.',
				'Un visage identifie une personne même sans son nom. Veuillez m’indiquer quelle information, autre qu’une nouvelle image de mon visage, vous permettrait de trouver les données, et répondre au plus tard le {newDue}.',
			],
		},
	},
};
