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
	softReminder: {
		subject: 'Ma demande du {sent}',
		blocks: [
			'Le {sent}, je vous ai adressé une demande ({rights}), fondée sur {law}. J’ai depuis répondu à votre question et n’ai pas reçu de réponse complète.',
			'Je vous prie de répondre intégralement au plus tard le {newDue}. Si vous estimez que votre délai court encore, veuillez m’indiquer le jour où il prendra fin.',
			'Ma demande est jointe à nouveau.',
		],
	},
	identity: {
		subject: 'Justificatif d’identité pour ma demande du {sent}',
		blocks: [
			'Le {sent}, je vous ai adressé une demande ({rights}), fondée sur {law}. Avant de répondre, vous demandez davantage d’informations sur mon identité. Je lèverai volontiers un doute réel, sans fournir plus de données que nécessaire.',
			'Veuillez m’indiquer en quoi consiste votre doute et laquelle de ces voies le lèverait :',
			[
				'je réponds à un message envoyé à l’adresse d’où j’ai écrit',
				'je confirme, par une modification que vous indiquez, que je contrôle l’une des pages où j’apparais',
				'en dernier recours, je produis un document sur lequel tout est masqué sauf mon nom, y compris la photographie',
			],
			'Je n’envoie pas de nouvelle image de mon visage : elle créerait précisément les données visées par ma demande. Ce que j’envoie ne sert qu’à cette fin ; veuillez l’effacer dès que le doute est levé et me le confirmer.',
		],
	},
	clarification: {
		subject: 'Ma demande du {sent} : précision',
		blocks: [
			'Le {sent}, je vous ai adressé une demande ({rights}), fondée sur {law}. Vous me demandez ce qu’elle vise exactement.',
			'Elle vise toutes les données me concernant que vous traitez, notamment :',
			[
				'les images où apparaît mon visage, et leur provenance',
				'tout ce qui a été calculé à partir de mon visage',
				'les données qui y sont associées, et ceux à qui vous les avez communiquées',
			],
			'Je ne demande rien qui ne me concerne pas. Veuillez répondre maintenant sur cette base.',
		],
	},
	excuses: {
		'law-does-not-apply': {
			subject: 'Votre réponse du {on}',
			blocks: [
				'Le {sent}, je vous ai adressé une demande ({rights}), fondée sur {law}. Le {on}, vous avez répondu que ce droit ne s’appliquait pas à vous. Je ne partage pas cet avis.',
				'Veuillez répondre à ma demande, ou m’indiquer les faits et les dispositions sur lesquels vous vous fondez. Si vous ne faites ni l’un ni l’autre d’ici au {newDue}, j’ai l’intention d’adresser une plainte à l’autorité compétente.',
			],
		},
		'use-opt-out': {
			subject: 'Votre réponse du {on} : ma demande est maintenue',
			blocks: [
				'Le {sent}, je vous ai adressé une demande ({rights}), fondée sur {law}. Le {on}, vous m’avez renvoyé à votre formulaire de retrait.',
				'Un formulaire qui masque des résultats n’est pas ce que j’ai demandé, et rien ne m’oblige à l’utiliser : ma lettre est une demande complète. Veuillez y répondre au plus tard le {newDue}.',
			],
		},
		'send-photo': {
			subject: 'Votre réponse du {on} : pas de nouvelle image de mon visage',
			blocks: [
				'Le {sent}, je vous ai adressé une demande ({rights}), fondée sur {law}. Le {on}, vous m’avez demandé une image de mon visage.',
				'Je n’en envoie pas : elle créerait précisément les données dont il s’agit. Si vous ne pouvez pas trouver les données autrement, veuillez m’expliquer pourquoi, et m’indiquer quelle image déjà publique je pourrais vous désigner. Veuillez répondre au plus tard le {newDue}.',
			],
		},
		'no-names': {
			subject: 'Votre réponse du {on} : des données sans nom me concernent aussi',
			blocks: [
				'Le {sent}, je vous ai adressé une demande ({rights}), fondée sur {law}. Le {on}, vous avez répondu que vous ne conserviez pas de noms et ne pouviez pas me trouver.',
				'Un visage identifie une personne sans son nom. Veuillez m’indiquer quelle information vous permettrait de trouver les données, sans nouvelle image de mon visage, et répondre au plus tard le {newDue}.',
			],
		},
	},
};
