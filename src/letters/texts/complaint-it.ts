import type {ComplaintText} from '../text.ts';

export const text: ComplaintText = {
	greeting: 'Gentili Signore e Signori,',
	subject: 'Reclamo nei confronti di {controller}',
	opening:
		'vivo nell’ambito di vostra competenza ({country}) e propongo reclamo nei confronti di {controller}, {website}. Il reclamo si fonda su: {basis}.',
	request: 'In data {sent} ho inviato a questa società una richiesta ({rights}); base: {law}.',
	outcome: {
		silence: 'Il termine per la risposta è scaduto il {due}. Non ho ricevuto alcuna risposta.',
		silenceWithoutPeriod: 'Non ho ricevuto alcuna risposta.',
		refusal: 'In data {on} la società ha rifiutato.',
		incomplete: 'In data {on} la società ha risposto, ma non ha fatto quanto chiedevo.',
	},
	reminded: 'L’ho sollecitata in data {reminded}.',
	faces:
		'Si tratta di immagini del mio volto e di ciò che se ne ricava per riconoscermi, cioè di dati biometrici, prese dal web senza chiedermelo.',
	precedents: 'Autorità e giudici si sono già pronunciati su questa società:',
	asks: 'Vi chiedo di esaminare il reclamo e in particolare:',
	orders: [
		'di accertare che il trattamento dei miei dati è illecito e che la mia richiesta non è stata soddisfatta',
		'di ingiungere alla società di soddisfare la mia richiesta',
		'di esercitare gli altri vostri poteri per quanto lo riteniate opportuno e di informarmi sullo stato e sull’esito',
	],
	stopFaces: 'di ordinarle di cessare di raccogliere e trattare immagini del mio volto',
	anonymous: 'Vi prego di comunicare il mio nome e il mio indirizzo alla società solo se l’esame lo richiede, avvertendomi prima.',
	attachments: 'Allego:',
	attached: {
		request: 'copia della mia richiesta',
		proof: 'prova dell’invio',
		answer: 'la risposta della società',
		reminder: 'copia del sollecito',
	},
	closing: 'Distinti saluti',
};
