import type {ComplaintText} from '../text.ts';

export const text: ComplaintText = {
	greeting: 'Madame, Monsieur,',
	subject: 'Plainte contre {controller}',
	opening: 'J’habite dans votre ressort ({country}) et je porte plainte contre {controller}, {website}. Ma plainte se fonde sur {basis}.',
	request: 'Le {sent}, j’ai adressé à cette société une demande ({rights}), fondée sur {law}.',
	outcome: {
		silence: 'Le délai de réponse a expiré le {due}. Je n’ai reçu aucune réponse.',
		silenceWithoutPeriod: 'Je n’ai reçu aucune réponse.',
		refusal: 'Le {on}, la société a refusé.',
		incomplete: 'Le {on}, la société a répondu, mais sans faire ce que je demandais.',
	},
	reminded: 'Je lui ai adressé un rappel le {reminded}.',
	faces:
		'Il s’agit d’images de mon visage et de ce qui en est calculé pour me reconnaître, c’est-à-dire de données biométriques, prises sur le web sans que cela me soit demandé.',
	precedents: 'Des autorités et des juridictions se sont déjà prononcées sur cette société :',
	asks: 'Je vous prie d’examiner cette plainte et, en particulier :',
	orders: [
		'de constater que le traitement de mes données est illicite et qu’il n’a pas été donné suite à ma demande',
		'd’ordonner à la société de satisfaire à ma demande',
		'd’user de vos autres pouvoirs si vous l’estimez utile, et de m’informer de l’avancement et de l’issue du dossier',
	],
	stopFaces: 'de lui ordonner de cesser de collecter et de traiter des images de mon visage',
	anonymous: 'Je vous prie de ne communiquer mon nom et mon adresse à la société que si l’examen l’exige, et de m’en avertir au préalable.',
	attachments: 'Pièces jointes :',
	attached: {
		request: 'copie de ma demande',
		proof: 'preuve de son envoi',
		answer: 'réponse de la société',
		reminder: 'copie de mon rappel',
	},
	closing: 'Je vous prie d’agréer, Madame, Monsieur, mes salutations distinguées.',
};
