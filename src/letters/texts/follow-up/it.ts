import type {FollowUpText} from '../../text-types.ts';

export const text: FollowUpText = {
	reminder: {
		subject: 'Sollecito: la mia richiesta {ofSent}',
		blocks: [
			'in data {sent} vi ho inviato una richiesta ({rights}) ai sensi {law}. Il termine per la risposta è scaduto {onDue}. Non ho ricevuto una risposta completa.',
			'Vi prego di rispondere integralmente entro {byNewDue}. Trascorsa tale data, intendo rivolgermi all’autorità competente senza ulteriore preavviso.',
			'Allego copia della richiesta.',
		],
	},
	gentleReminder: {
		subject: 'La mia richiesta {ofSent}',
		blocks: [
			'in data {sent} vi ho inviato una richiesta ({rights}) ai sensi {law}. Non ho ricevuto una risposta completa.',
			'Vi prego di farmela avere entro {byNewDue} o di comunicarmi quando posso attenderla.',
			'Allego copia della richiesta.',
		],
	},
	softReminder: {
		subject: 'La mia richiesta {ofSent}',
		blocks: [
			'in data {sent} vi ho inviato una richiesta ({rights}) ai sensi {law}. Nel frattempo ho risposto alla vostra domanda, ma non ho ricevuto una risposta completa.',
			'Vi chiedo di rispondere integralmente entro {byNewDue}. Se ritenete che il termine non sia ancora scaduto, vi prego di indicarmi il giorno in cui scadrà.',
			'Allego copia della richiesta.',
		],
	},
	identity: {
		subject: 'Prova dell’identità per la mia richiesta {ofSent}',
		blocks: [
			'in data {sent} vi ho inviato una richiesta ({rights}) ai sensi {law}. Prima di rispondere, chiedete altre informazioni sulla mia identità. Sono disponibile a chiarire ogni dubbio reale, ma senza fornire più dati di quanti ne occorrano.',
			'Vi prego di comunicarmi in che cosa consiste il dubbio e quale di queste soluzioni basterebbe a chiarirlo:',
			[
				'rispondo a un messaggio inviato all’indirizzo da cui ho scritto',
				'confermo, con una modifica indicata da voi, di avere il controllo di una delle pagine in cui compaio',
				'come ultima possibilità, esibisco un documento in cui tutto è oscurato, compresa la fotografia, tranne il mio nome',
			],
			'Non invierò una nuova immagine del mio volto: creerebbe proprio i dati oggetto della richiesta. Quanto invierò servirà solo a questo scopo; vi prego di cancellarlo appena chiarito il dubbio e di confermarmelo.',
		],
	},
	clarification: {
		subject: 'Precisazioni sulla mia richiesta {ofSent}',
		blocks: [
			'in data {sent} vi ho inviato una richiesta ({rights}) ai sensi {law}. Mi chiedete a che cosa si riferisca esattamente.',
			'Si riferisce a tutti i dati che mi riguardano e che trattate, in particolare:',
			[
				'le immagini che mostrano il mio volto e la loro provenienza',
				'tutto ciò che è stato ricavato dal mio volto',
				'i dati collegati e i destinatari a cui li avete comunicati',
			],
			'Non chiedo nulla che non mi riguardi. Vi prego di rispondere alla richiesta su questa base.',
		],
	},
	excuses: {
		'law-does-not-apply': {
			subject: 'La vostra risposta {ofAnswer}',
			blocks: [
				'in data {sent} vi ho inviato una richiesta ({rights}) ai sensi {law}. In data {on} avete risposto che questa normativa non si applica a voi. Non condivido tale posizione.',
				'Vi chiedo di rispondere alla richiesta o di indicarmi i fatti e le disposizioni su cui vi basate. Se entro {byNewDue} non farete né l’una né l’altra cosa, intendo rivolgermi all’autorità competente.',
			],
		},
		'use-opt-out': {
			subject: 'La vostra risposta {ofAnswer}: la mia richiesta resta valida',
			blocks: [
				'in data {sent} vi ho inviato una richiesta ({rights}) ai sensi {law}. In data {on} mi avete rinviato al vostro modulo di esclusione (opt-out).',
				'La mia richiesta va oltre un modulo che si limita a togliere dei risultati da una ricerca, ed è completa. Vi prego di rispondere entro {byNewDue}. Se ritenete che io debba usare il vostro modulo, vi prego di indicarmi la disposizione che lo prevede.',
			],
		},
		'send-photo': {
			subject: 'La vostra risposta {ofAnswer}: nessuna nuova immagine del mio volto',
			blocks: [
				'in data {sent} vi ho inviato una richiesta ({rights}) ai sensi {law}. In data {on} mi avete chiesto un’immagine del mio volto.',
				'Non la invierò: creerebbe proprio i dati oggetto della mia richiesta. Se non potete trovare i dati in altro modo, vi prego di spiegarmi perché e di comunicarmi se basterebbe l’indirizzo di un’immagine già pubblica. Vi prego di rispondere entro {byNewDue}.',
			],
		},
		'no-names': {
			subject: 'La vostra risposta {ofAnswer}: anche dati senza il mio nome possono riguardarmi',
			blocks: [
				'in data {sent} vi ho inviato una richiesta ({rights}) ai sensi {law}. In data {on} avete risposto che non conservate nomi e non potete trovarmi.',
				'Un volto identifica una persona anche senza nome. Vi prego di comunicarmi quale informazione, diversa da una nuova immagine del mio volto, vi permetterebbe di trovare i dati, e di rispondere entro {byNewDue}.',
			],
		},
	},
};
