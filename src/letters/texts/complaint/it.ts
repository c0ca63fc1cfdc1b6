import type {ComplaintText} from '../../text-types.ts';

export const text: ComplaintText = {
	greeting: 'Spettabile Autorità,',
	subject: 'Reclamo nei confronti di {controller}',
	opening: 'risiedo {inPlace} e propongo reclamo, ai sensi {basis}, nei confronti di {controller}.',
	request: 'In data {sent} ho inviato alla società la seguente richiesta ai sensi {law}: {asked}.',
	outcome: {
		silence: 'Il termine per la risposta è scaduto {onDue}. Non ho ricevuto alcuna risposta.',
		silenceWithoutPeriod: 'Non ho ricevuto alcuna risposta.',
		refusal: 'In data {on} la mia richiesta è stata respinta.',
		incomplete: 'In data {on} ho ricevuto una risposta che non soddisfa pienamente la mia richiesta.',
		silenceAsRefusal: 'Entro la scadenza del termine ({due}) non è pervenuta alcuna risposta. La legge lo considera un rifiuto.',
		identity:
			'In data {on} la risposta è stata subordinata a un’ulteriore prova della mia identità. In tale richiesta, che allego, non trovo indicato alcun dubbio sulla mia identità.',
	},
	reminded: 'In data {reminded} ho inviato un sollecito.',
	replied: 'In data {replied} ho replicato.',
	complainedThere: 'In data {complainedThere} ho presentato un reclamo direttamente alla società.',
	faces:
		'La questione riguarda le immagini del mio volto eventualmente detenute e quanto se ne ricavi per identificarmi: dati biometrici. Non ho acconsentito a un simile trattamento. Nella richiesta espongo perché lo ritengo illecito.',
	precedents: 'Alcune autorità hanno già ritenuto illecita questa pratica secondo il diritto del loro Paese:',
	ownPrecedents: 'Avete già ritenuto illecita questa pratica:',
	reachConfirmed: 'Un giudice del mio Paese ha confermato che il suo diritto si applica a {controllerName}:',
	infringed: 'A mio avviso sono state violate le seguenti disposizioni: {provisions}.',
	learned: 'Ne ho avuto conoscenza {onLearned}.',
	underAppeal: 'decisione impugnata',
	asks: 'Vi chiedo di esaminare il reclamo e in particolare:',
	orders: [
		'di accertare se siano trattati dati che mi riguardano e se ciò sia lecito',
		'di accertare che la mia richiesta non è stata soddisfatta e di ordinare che lo sia',
	],
	stopFaces: 'di ordinare che non siano raccolte né trattate immagini del mio volto',
	otherPowers:
		'di esercitare gli altri vostri poteri nella misura in cui lo riterrete opportuno e di informarmi sullo stato e sull’esito del reclamo',
	anonymous: 'Vi prego di comunicare il mio nome e il mio indirizzo solo se l’esame del reclamo lo richiede, e di avvertirmi prima.',
	attachments: 'Allego:',
	attached: {
		request: 'copia della mia richiesta',
		proof: 'prova dell’invio',
		answer: 'la risposta ricevuta',
		demand: 'la richiesta di prova dell’identità',
		reply: 'copia della mia replica',
		reminder: 'copia del sollecito',
		complaint: 'copia del reclamo diretto',
	},
	closing: 'Distinti saluti',
};
