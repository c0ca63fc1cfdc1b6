import type {CommonText} from '../../text-types.ts';

export const text: CommonText = {
	greeting: 'Spettabile Società,',
	closing: 'Distinti saluti',
	separator: '; ',
	places: 'Le pagine e le immagini seguenti mi ritraggono e dovrebbero consentire di trovare i dati:',
	noPlaces: 'Se vi serve un’immagine per trovare i dati, vi prego di comunicarmelo; ve ne indicherò una già pubblica, se ne esiste una.',
	situation: 'I motivi connessi alla mia situazione particolare sono i seguenti: {situation}',
	coverNote: 'In allegato trovate la mia lettera in formato PDF. Vi prego di rispondere a questo indirizzo.',
	suggestedSituation: 'Chiunque abbia una mia foto potrebbe, con un servizio simile, scoprire chi sono.',
	accessFirst:
		'Vi prego di rispondere alla richiesta di accesso prima di cancellare qualsiasi dato, affinché quanto chiedo non vada perduto.',
	rightNames: {
		access: 'accesso',
		erasure: 'cancellazione',
		restriction: 'limitazione del trattamento',
		objection: 'opposizione',
		'opt-out': 'opposizione alla vendita',
	},
};
