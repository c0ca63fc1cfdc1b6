import type {PublisherFollowUpText} from '../../text-types.ts';

export const text: PublisherFollowUpText = {
	gentleReminder: {
		subject: 'La foto sul vostro sito: la mia lettera {ofSent}',
		blocks: [
			'in data {sent} vi ho scritto a proposito di una foto su una vostra pagina. Non ho ricevuto una risposta completa; forse la mia lettera vi è sfuggita.',
			'Mi basterebbe che {face} fosse reso irriconoscibile. Vi prego di rispondermi con poche righe entro {byNewDue} o di comunicarmi quando posso attendere una risposta.',
		],
	},
	reminder: {
		subject: 'Sollecito: la mia richiesta {ofSent} di rimozione di una foto',
		blocks: [
			'in data {sent} vi ho chiesto, ai sensi {law}, di togliere una foto. Il termine per la risposta è scaduto {onDue}. Non ho ricevuto una risposta completa.',
			'Mi basterebbe ancora che {face} fosse reso irriconoscibile. Vi prego di rispondere entro {byNewDue}. Trascorsa tale data, intendo rivolgermi all’autorità competente.',
		],
	},
	softReminder: {
		subject: 'La mia richiesta {ofSent} di rimozione di una foto',
		blocks: [
			'in data {sent} vi ho chiesto, ai sensi {law}, di togliere una foto. Nel frattempo ho risposto alla vostra domanda, ma non ho ricevuto una risposta completa.',
			'Mi basterebbe ancora che {face} fosse reso irriconoscibile. Vi prego di rispondere entro {byNewDue}. Se ritenete che il termine non sia ancora scaduto, vi prego di indicarmi il giorno in cui scadrà.',
		],
	},
	identity: {
		subject: 'Prova dell’identità per la mia lettera {ofSent}',
		blocks: [
			'in data {sent} vi ho scritto a proposito di una foto su una vostra pagina. Chiedete una prova della mia identità. Sono disponibile a chiarire ogni dubbio reale, ma senza fornire più dati di quanti ne occorrano: per trovare la foto basta il suo indirizzo.',
			'Vi prego di comunicarmi in che cosa consiste il dubbio e quale di queste soluzioni basterebbe a chiarirlo:',
			[
				'rispondo a un messaggio inviato all’indirizzo da cui ho scritto',
				'descrivo dove guardare nella foto e che cosa vi si vede',
				'come ultima possibilità, esibisco un documento in cui tutto è oscurato, compresa la fotografia, tranne il mio nome',
			],
			'A tal fine non occorre un’altra foto. Quanto invierò servirà solo a questo scopo; vi prego di cancellarlo appena chiarito il dubbio.',
		],
	},
	clarification: {
		subject: 'Precisazioni sulla mia lettera {ofSent}',
		blocks: [
			'in data {sent} vi ho scritto a proposito di una foto su una vostra pagina. Mi chiedete che cosa intenda esattamente.',
			'Intendo:',
			[
				'la foto agli indirizzi indicati sotto, in tutte le dimensioni in cui è conservata',
				'la stessa foto ovunque la usiate',
				'soltanto {person}: le altre persone, e le foto in cui nessuno è riconoscibile, non sono oggetto della mia lettera',
			],
		],
	},
	excuses: {
		journalism: {
			subject: 'La vostra risposta {ofAnswer}',
			blocks: [
				'in data {on} avete risposto che la foto fa parte del vostro lavoro di cronaca. Non intendo ostacolarlo: l’articolo può restare com’è, se {face} non è riconoscibile.',
				'Se invocate la libertà di stampa, vi prego di indicarmi su quale disposizione vi basate e perché l’articolo ha bisogno di una foto {ofPerson} in modo riconoscibile.',
			],
			gdpr: 'La libertà di espressione è un’eccezione (articolo 17, paragrafo 3, lettera a), del GDPR) da bilanciare con la protezione dei dati personali. Non tutto ciò che si pubblica è giornalismo.',
		},
		consent: {
			subject: 'La vostra risposta {ofAnswer}: consenso',
			blocks: [
				'in data {on} avete risposto che esiste un consenso. Vi prego di indicarmi quando, da chi, in quale forma e per quale uso è stato dato, e di inviarmene copia.',
				'In ogni caso non sono più d’accordo. Vi prego di tenerne conto d’ora in poi.',
			],
			gdpr: 'Nella misura in cui esiste un consenso, lo revoco (articolo 7, paragrafo 3, del GDPR). Ciò non pregiudica quanto era lecito prima; d’ora in poi la pubblicazione richiede un’altra base giuridica, e non ne conosco.',
			fadp: 'Nella misura in cui esiste un consenso, lo revoco. D’ora in poi la pubblicazione avviene contro la mia espressa dichiarazione di volontà (art. 30 cpv. 2 lett. b LPD).',
		},
		contract: {
			subject: 'La vostra risposta {ofAnswer}: contratto',
			blocks: [
				'in data {on} avete risposto che un contratto consente la pubblicazione. Vi prego di inviarmene copia e di indicarmi quale clausola lo prevede, per quale uso e fino a quando.',
				'Se esiste una clausola simile, vorrei trovare un accordo con voi: per esempio, che la foto sia tolta in una certa data o che {face} sia reso irriconoscibile. Vi prego di dirmi che cosa sareste disposti ad accettare.',
			],
			gdpr: 'Nella misura in cui il contratto contiene un consenso, lo revoco (articolo 7, paragrafo 3, del GDPR).',
		},
		'public-event': {
			subject: 'La vostra risposta {ofAnswer}: evento pubblico',
			blocks: [
				'in data {on} avete risposto che la foto è stata scattata durante un evento pubblico. Non ho nulla contro le foto dell’evento. Parteciparvi, però, non significa acconsentire a comparire in rete in modo riconoscibile e a poter essere rintracciati per anni a partire dal volto.',
				'Basterebbe rendere irriconoscibile {face}, o usare una foto in cui nessuno è in primo piano.',
			],
			gdpr: 'Ho presentato opposizione alla pubblicazione. Spetta a voi dimostrare motivi legittimi cogenti che prevalgano sui miei interessi (articolo 21, paragrafo 1, del GDPR).',
		},
	},
	pressExcuse: {
		subject: 'La vostra risposta {ofAnswer}',
		blocks: [
			'in data {on} avete risposto che la foto è tutelata dalla libertà di stampa. Non contesto il vostro diritto di cronaca; vi chiedo di valutare ancora una volta se oggi l’articolo abbia bisogno di una foto {ofPerson} in modo riconoscibile.',
			'Se {face} è reso irriconoscibile, l’articolo resta intero. Sarebbe già d’aiuto escludere la pagina dai motori di ricerca.',
		],
	},
	replyBy: 'Vi prego di rispondere entro {byNewDue}. Trascorsa tale data, intendo rivolgermi all’autorità competente.',
	gentleReplyBy: 'Vi ringrazio fin d’ora se vorrete rispondere entro {byNewDue}.',
	complaint: {
		picture: 'La questione riguarda una foto {ofPerson}.',
		onBehalf: 'Agisco per conto del minore, di cui sono genitore.',
		changes: {
			request: 'In data {sent} ho inviato la seguente richiesta ai sensi {law}: {asked}.',
			complainedThere: 'In data {complainedThere} ho presentato un reclamo diretto.',
			orders: [
				'di accertare se la pubblicazione della foto sia lecita',
				'di accertare che la mia richiesta non è stata soddisfatta e di ordinare la cancellazione della foto',
			],
		},
	},
	pressComplaint: {
		subject: 'Esposto per una foto pubblicata da {name}',
		blocks: [
			'presento un esposto per una foto pubblicata da {name}. Si tratta di una foto {ofPerson} in modo riconoscibile.',
			'In data {sent} ho chiesto di rendere irriconoscibile {face} o di usare un’altra foto. Non è stato raggiunto un accordo.',
			'Vi chiedo di valutare se la pubblicazione rispetti le regole deontologiche sulla riservatezza, e di comunicarmi l’esito. Allego la mia lettera e l’eventuale risposta.',
		],
	},
	pressComplaintChild: 'La foto ritrae un minore; vi prego di considerare anche le regole a tutela dei minori.',
};
