import type {FollowUpText} from '../../text.ts';

export const text: FollowUpText = {
	reminder: {
		subject: 'Sollecito: la mia richiesta in data {sent}',
		blocks: [
			'in data {sent} vi ho inviato una richiesta ai sensi {law} ({rights}). Il termine per la risposta è scaduto in data {due}. Non ho ricevuto una risposta completa.',
			'Vi prego di rispondere integralmente entro il giorno {newDue}. Trascorsa tale data intendo rivolgermi all’autorità competente senza ulteriori comunicazioni.',
			'Allego di nuovo la richiesta. I motivi restano invariati.',
		],
	},
	gentleReminder: {
		subject: 'La mia richiesta in data {sent}',
		blocks: [
			'in data {sent} vi ho inviato una richiesta ai sensi {law} ({rights}). Non ho ricevuto una risposta completa.',
			'Vi prego di farmela avere entro il giorno {newDue} o di dirmi quando posso attenderla.',
			'Allego di nuovo la richiesta.',
		],
	},
	identity: {
		subject: 'Prova dell’identità per la mia richiesta in data {sent}',
		blocks: [
			'in data {sent} vi ho inviato una richiesta ai sensi {law} ({rights}). Prima di rispondere chiedete altre informazioni sulla mia identità. Sono disponibile a risolvere un dubbio reale, con non più dati di quanti ne occorrano.',
			'Vi prego di dirmi in che cosa consiste il dubbio e quale di queste vie lo risolverebbe:',
			[
				'rispondo a un messaggio inviato allo stesso indirizzo da cui ho scritto',
				'confermo, con una modifica indicata da voi, di disporre di una delle pagine della mia richiesta',
				'come ultima possibilità, mostro un documento in cui tutto è coperto tranne il mio nome e ciò che potete confrontare con dati che già avete',
			],
			'Non invio una nuova immagine del mio volto: creerebbe proprio i dati oggetto della richiesta. Quanto invio serve solo a questo scopo; vi prego di cancellarlo appena risolto il dubbio e di confermarmelo.',
		],
	},
	identityLaw:
		'Ulteriori informazioni possono essere richieste solo in caso di ragionevoli dubbi e nella misura necessaria (articoli 12, paragrafo 6, e 5, paragrafo 1, lettera c), del GDPR).',
};
