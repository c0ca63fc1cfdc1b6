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
	softReminder: {
		subject: 'La mia richiesta in data {sent}',
		blocks: [
			'in data {sent} vi ho inviato una richiesta ({rights}) ai sensi {law}. Nel frattempo ho risposto alla vostra domanda, ma non ho ricevuto una risposta completa.',
			'Vi chiedo di rispondere integralmente entro il giorno {newDue}. Se ritenete che il vostro termine non sia ancora scaduto, vi prego di indicarmi il giorno in cui scadrà.',
			'Allego di nuovo la mia richiesta.',
		],
	},
	identity: {
		subject: 'Prova dell’identità per la mia richiesta in data {sent}',
		blocks: [
			'in data {sent} vi ho inviato una richiesta ai sensi {law} ({rights}). Prima di rispondere chiedete altre informazioni sulla mia identità. Sono disponibile a chiarire un dubbio reale, senza fornire più dati di quanti ne occorrano.',
			'Vi prego di dirmi in che cosa consiste il dubbio e quale di queste soluzioni lo chiarirebbe:',
			[
				'rispondo a un messaggio inviato allo stesso indirizzo da cui ho scritto',
				'confermo, con una modifica indicata da voi, di avere il controllo di una delle pagine in cui compaio',
				'come ultima possibilità, esibisco un documento in cui tutto è oscurato tranne il mio nome, compresa la fotografia',
			],
			'Non invio una nuova immagine del mio volto: creerebbe proprio i dati oggetto della richiesta. Quanto invio serve solo a questo scopo; vi prego di cancellarlo appena chiarito il dubbio e di confermarmelo.',
		],
	},
	clarification: {
		subject: 'La mia richiesta in data {sent}: che cosa intendo',
		blocks: [
			'in data {sent} vi ho inviato una richiesta ({rights}) ai sensi {law}. Mi chiedete a che cosa si riferisce esattamente.',
			'Mi riferisco a tutti i dati che mi riguardano e che trattate, in particolare:',
			[
				'le immagini che mostrano il mio volto, e da dove provengono',
				'tutto ciò che è stato calcolato dal mio volto',
				'i dati collegati e a chi li avete comunicati',
			],
			'Non chiedo nulla che non mi riguardi. Vi prego di rispondere ora su questa base.',
		],
	},
	excuses: {
		'law-does-not-apply': {
			subject: 'La vostra risposta in data {on}',
			blocks: [
				'in data {sent} vi ho inviato una richiesta ({rights}) ai sensi {law}. In data {on} avete risposto che questa normativa non si applica a voi. Non sono d’accordo.',
				'Vi chiedo di rispondere alla richiesta o di indicarmi i fatti e le disposizioni su cui vi basate. Se entro il giorno {newDue} non farete né l’una né l’altra cosa, intendo presentare reclamo.',
			],
		},
		'use-opt-out': {
			subject: 'La vostra risposta in data {on}: la mia richiesta resta valida',
			blocks: [
				'in data {sent} vi ho inviato una richiesta ({rights}) ai sensi {law}. In data {on} mi avete rinviato al vostro modulo di esclusione (opt-out).',
				'Un modulo che nasconde dei risultati non è ciò che ho chiesto, e nulla mi obbliga a usarlo: la mia lettera è una richiesta completa. Vi prego di rispondere entro il giorno {newDue}.',
			],
		},
		'send-photo': {
			subject: 'La vostra risposta in data {on}: nessuna nuova immagine del mio volto',
			blocks: [
				'in data {sent} vi ho inviato una richiesta ({rights}) ai sensi {law}. In data {on} mi avete chiesto un’immagine del mio volto.',
				'Non la invio: creerebbe proprio i dati oggetto della mia richiesta. Se non potete trovare i dati altrimenti, vi prego di spiegarmi perché e di dirmi quale immagine già pubblica potrei indicarvi. Vi prego di rispondere entro il giorno {newDue}.',
			],
		},
		'no-names': {
			subject: 'La vostra risposta in data {on}: anche i dati senza nome mi riguardano',
			blocks: [
				'in data {sent} vi ho inviato una richiesta ({rights}) ai sensi {law}. In data {on} avete risposto che non conservate nomi e non potete trovarmi.',
				'Un volto identifica una persona anche senza nome. Vi prego di dirmi quale informazione vi permetterebbe di trovare i dati, senza una nuova immagine del mio volto, e di rispondere entro il giorno {newDue}.',
			],
		},
	},
};
