import type {CommonText} from '../../text.ts';

export const text: CommonText = {
	greeting: 'Gentili Signore e Signori,',
	closing: 'Distinti saluti',
	separator: '; ',
	places: 'Le pagine e le immagini seguenti mi ritraggono e consentono di trovare i dati:',
	noPlaces: 'Se vi serve un’immagine per trovare i dati, vi prego di dirmelo: posso indicarne una già pubblica.',
	situation: 'I motivi connessi alla mia situazione particolare sono i seguenti: {situation}',
	coverNote: 'La mia lettera è allegata in PDF. Vi prego di rispondere a questo indirizzo.',
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
