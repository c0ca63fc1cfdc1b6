import type {ComplaintText} from '../../text.ts';

export const text: ComplaintText = {
	greeting: 'Madame, Monsieur,',
	subject: 'Plainte contre {controller}',
	opening: 'Je réside {inPlace} et je dépose une plainte, sur le fondement {basis}, contre {controller}.',
	request: 'Le {sent}, je lui ai adressé la demande suivante, fondée sur {law} : {asked}.',
	outcome: {
		silence: 'Le délai de réponse a expiré le {due}. Je n’ai reçu aucune réponse.',
		silenceWithoutPeriod: 'Je n’ai reçu aucune réponse.',
		refusal: 'Le {on}, ma demande a été refusée.',
		incomplete: 'Le {on}, j’ai reçu une réponse qui ne satisfait pas entièrement à ma demande.',
		silenceAsRefusal: 'Aucune réponse n’est parvenue avant la fin du délai, le {due}. La loi assimile ce silence à un refus.',
		identity:
			'Le {on}, la réponse a été subordonnée à la copie d’une pièce d’identité ou à une image de mon visage, sans qu’aucun doute sur mon identité soit exprimé.',
	},
	reminded: 'Je lui ai adressé un rappel le {reminded}.',
	replied: 'J’y ai répondu le {replied}.',
	complainedThere: 'Le {complainedThere}, je lui ai adressé une plainte directement.',
	faces:
		'Il s’agit d’images de mon visage et de tout ce qui en est calculé pour me reconnaître : des données biométriques. Je n’ai pas consenti à un tel traitement. Ma demande expose pourquoi je l’estime illicite.',
	precedents: 'Des autorités ont déjà considéré ces pratiques comme illicites au regard du droit de leur pays :',
	ownPrecedents: 'Vous avez vous-mêmes déjà considéré ces pratiques comme illicites :',
	reachConfirmed: 'Une juridiction de mon pays a confirmé que son droit s’applique à {controllerName} :',
	infringed: 'J’estime que les dispositions suivantes ont été méconnues : {provisions}.',
	learned: 'J’en ai eu connaissance le {learned}.',
	underAppeal: 'recours en cours',
	asks: 'Je vous prie d’examiner cette plainte et, en particulier :',
	orders: [
		'd’établir si des données me concernant sont traitées et si elles peuvent l’être',
		'de constater qu’il n’a pas été donné suite à ma demande et d’ordonner qu’il y soit satisfait',
	],
	stopFaces: 'd’ordonner qu’il soit mis fin à la collecte et au traitement d’images de mon visage',
	otherPowers: 'd’user de vos autres pouvoirs si vous l’estimez utile, et de m’informer de l’avancement et de l’issue du dossier',
	anonymous: 'Je vous prie de ne communiquer mon nom et mon adresse que si l’examen l’exige, et de m’en avertir au préalable.',
	attachments: 'Pièces jointes :',
	attached: {
		request: 'copie de ma demande',
		proof: 'preuve de son envoi (accusé de réception, message envoyé ou copie d’écran)',
		answer: 'réponse à ma demande',
		demand: 'demande de justificatif d’identité',
		reply: 'copie de ma réponse',
		reminder: 'copie de mon rappel',
		complaint: 'copie de ma plainte directe',
	},
	closing: 'Je vous prie d’agréer, Madame, Monsieur, mes salutations distinguées.',
};
