import type {ComplaintText} from '../../text-types.ts';

export const text: ComplaintText = {
	greeting: 'Madame, Monsieur,',
	subject: 'Plainte contre {controller}',
	opening: 'Je réside {inPlace} et je dépose une plainte, sur le fondement {basis}, contre {controller}.',
	request: 'Le {sent}, je lui ai adressé la demande suivante, fondée sur {law} : {asked}.',
	outcome: {
		silence: 'Le délai de réponse a expiré le {due}. Je n’ai reçu aucune réponse.',
		silenceWithoutPeriod: 'Je n’ai reçu aucune réponse.',
		refusal: 'Le {on}, ma demande a été rejetée.',
		incomplete: 'Le {on}, j’ai reçu une réponse qui ne satisfait pas entièrement à ma demande.',
		silenceAsRefusal: 'Aucune réponse n’est parvenue avant la fin du délai, le {due}. La loi assimile ce silence à un refus.',
		identity:
			'Le {on}, la réponse a été subordonnée à un justificatif d’identité supplémentaire. Dans cette exigence, que je joins, je ne trouve l’expression d’aucun doute sur mon identité.',
	},
	reminded: 'Je lui ai adressé un rappel le {reminded}.',
	replied: 'J’y ai répondu le {replied}.',
	complainedThere: 'Le {complainedThere}, je lui ai adressé une plainte directement.',
	faces:
		'L’affaire porte sur les images de mon visage qui seraient détenues et sur tout ce qui en serait calculé pour m’identifier : des données biométriques. Je n’ai pas consenti à un tel traitement. Ma demande expose pourquoi je l’estime illicite.',
	precedents: 'Des autorités ont déjà considéré ces pratiques comme illicites au regard du droit de leur pays :',
	ownPrecedents: 'Vous avez déjà considéré ces pratiques comme illicites :',
	reachConfirmed: 'Une juridiction de mon pays a confirmé que son droit s’applique à {controllerName} :',
	infringed: 'J’estime que les dispositions suivantes ont été méconnues : {provisions}.',
	learned: 'J’en ai eu connaissance le {learned}.',
	cited: {
		'OPC, CAI, OIPC BC, OIPC AB': 'CPVP, CAI, OIPC (Colombie-Britannique), OIPC (Alberta)',
		'PIPEDA Findings #2021-001': 'Conclusions en vertu de la LPRPDE n° 2021-001',
	},
	underAppeal: 'recours en cours',
	asks: 'Je vous prie d’examiner cette plainte et, en particulier :',
	orders: [
		'd’établir si des données me concernant sont traitées et si ce traitement est licite',
		'de constater que ma demande n’a pas été satisfaite et d’ordonner qu’elle le soit',
	],
	stopFaces: 'd’ordonner que des images de mon visage ne soient ni collectées ni traitées',
	otherPowers: 'd’user de vos autres pouvoirs si vous l’estimez utile, et de m’informer de l’avancement et de l’issue de la plainte',
	anonymous:
		'Je vous prie de ne communiquer mon nom et mon adresse que si l’examen de la plainte l’exige, et de m’en avertir au préalable.',
	attachments: 'Pièces jointes :',
	attached: {
		request: 'copie de ma demande',
		proof: 'preuve de son envoi',
		answer: 'réponse à ma demande',
		demand: 'demande de justificatif d’identité',
		reply: 'copie de ma réponse',
		reminder: 'copie de mon rappel',
		complaint: 'copie de ma plainte directe',
	},
	closing: 'Je vous prie d’agréer, Madame, Monsieur, mes salutations distinguées.',
};
