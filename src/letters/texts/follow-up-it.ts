import type {FollowUpText} from '../text.ts';

export const text: FollowUpText = {
	reminder: {
		subject: 'Sollecito: la mia richiesta del {sent}',
		blocks: [
			'in data {sent} ho inviato a {controller} una richiesta ({rights}); base: {law}. Il termine per la risposta è scaduto il {due}. Non ho ricevuto una risposta completa.',
			'Vi prego di rispondere integralmente entro il {newDue}. Trascorsa tale data intendo rivolgermi all’autorità competente senza ulteriori comunicazioni.',
			'Allego di nuovo la richiesta. I motivi restano invariati.',
		],
	},
	gentleReminder: {
		subject: 'La mia richiesta del {sent}',
		blocks: [
			'in data {sent} ho inviato a {controller} una richiesta ({rights}); base: {law}. Non ho ricevuto una risposta completa.',
			'Vi prego di farmela avere entro il {newDue} o di dirmi quando posso attenderla.',
			'Allego di nuovo la richiesta.',
		],
	},
	identity: {
		subject: 'Prova dell’identità per la mia richiesta del {sent}',
		blocks: [
			'in data {sent} ho inviato a {controller} una richiesta ({rights}); base: {law}. Prima di rispondere chiedete altre informazioni sulla mia identità. Sono disponibile a risolvere un dubbio reale, con non più dati di quanti ne occorrano.',
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
