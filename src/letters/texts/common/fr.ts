import type {CommonText} from '../../text-types.ts';

export const text: CommonText = {
	greeting: 'Madame, Monsieur,',
	closing: 'Je vous prie d’agréer, Madame, Monsieur, mes salutations distinguées.',
	separator: ' ; ',
	places: 'J’apparais sur les pages et les images suivantes, qui devraient permettre de retrouver les données :',
	noPlaces:
		'Si une image vous est nécessaire pour retrouver les données, veuillez me le faire savoir ; je vous en indiquerai une qui est déjà publique, s’il en existe.',
	situation: 'Les raisons tenant à ma situation particulière sont les suivantes : {situation}',
	coverNote: 'Vous trouverez ma lettre en pièce jointe, au format PDF. Je vous prie d’y répondre à cette adresse.',
	suggestedSituation: 'Toute personne qui possède une photo de moi pourrait, avec un tel service, apprendre qui je suis.',
	accessFirst: 'Veuillez répondre à ma demande d’accès avant tout effacement, afin que rien de ce que je demande ne soit perdu.',
	rightNames: {
		access: 'accès',
		erasure: 'effacement',
		restriction: 'limitation du traitement',
		objection: 'opposition',
		'opt-out': 'opposition à la vente',
	},
};
