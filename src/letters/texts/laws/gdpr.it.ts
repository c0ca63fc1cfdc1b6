import type {LawText} from '../../text-types.ts';

/** Art. 12, 15, 17-19, 21, 77 GDPR; finalità indicata (CGUE, C-526/24); nessuna richiesta di denaro. */
export const text: LawText = {
	name: 'del GDPR',
	basis: 'dell’articolo 77, paragrafo 1, del GDPR',
	opening:
		'risiedo nello Spazio economico europeo ({country}) e mi rivolgo a {controller} in merito ai dati personali che mi riguardano e che potreste trattare, in particolare alle immagini che mostrano il mio volto. Faccio riferimento al regolamento generale sulla protezione dei dati, regolamento (UE) 2016/679 (GDPR).',
	rights: {
		access: {
			subject: 'Richiesta di accesso, articolo 15 del GDPR',
			blocks: [
				'Vi chiedo di confermarmi se trattate dati personali che mi riguardano. In caso affermativo, vi chiedo di inviarmi gratuitamente una copia di tali dati e le informazioni di cui all’articolo 15, paragrafi 1 e 2, del GDPR:',
				[
					'ogni immagine che mi ritrae, ogni modello biometrico o vettore ricavato dal mio volto e tutti i dati a essi collegati, con l’indirizzo da cui l’immagine è stata presa e la data',
					'le finalità del trattamento e, affinché io possa verificarla, la base giuridica invocata ai sensi degli articoli 6, paragrafo 1, e 9, paragrafo 2',
					'le categorie di dati',
					'ciascun destinatario, nominativamente, anche in paesi terzi, e le garanzie per tali trasferimenti',
					'il periodo di conservazione o i criteri per determinarlo',
					'tutte le informazioni disponibili sull’origine dei dati',
					'l’esistenza di un processo decisionale automatizzato, compresa la profilazione, e informazioni significative sulla logica utilizzata',
				],
			],
		},
		objection: {
			subject: 'Opposizione, articolo 21 del GDPR',
			blocks: [
				'Mi oppongo al trattamento dei dati personali che mi riguardano, compresa ogni futura raccolta di immagini che mi ritraggono, per motivi connessi alla mia situazione particolare (articolo 21, paragrafo 1, del GDPR). Non ravviso motivi legittimi cogenti che prevalgano sui miei interessi.',
			],
		},
		restriction: {
			subject: 'Richiesta di limitazione del trattamento, articolo 18 del GDPR',
			blocks: [
				'Vi chiedo di limitare il trattamento dei miei dati alla sola conservazione (articolo 18, paragrafo 1, del GDPR). Ritengo illecito il trattamento, ma per ora mi oppongo alla cancellazione (lettera b)), perché i dati mi sono necessari per l’accertamento e l’esercizio dei miei diritti in sede giudiziaria (lettera c)). Nella misura in cui ho esercitato il diritto di opposizione, si applica anche la lettera d), in attesa della verifica in merito all’eventuale prevalenza dei vostri motivi legittimi sui miei.',
			],
		},
		erasure: {
			subject: 'Richiesta di cancellazione, articolo 17 del GDPR',
			blocks: [
				'Vi chiedo di cancellare senza ingiustificato ritardo tutti i dati personali che mi riguardano: le immagini, ogni modello biometrico o vettore ricavato dal mio volto e tutti i dati a essi collegati. Non ravviso alcuna base giuridica per il loro trattamento (articolo 17, paragrafo 1, lettera d), del GDPR). Se invocate un consenso, lo revoco (lettera b)). Non ravviso eccezioni ai sensi dell’articolo 17, paragrafo 3.',
				'Vi chiedo di comunicare la cancellazione a ciascun destinatario e di indicarmi quali sono (articolo 19 del GDPR), di confermarmi la cancellazione e di assicurare che i dati non vengano raccolti di nuovo. Se ritenete che a tal fine servano dati che mi riguardano, vi prego di comunicarmi prima quali e per quanto tempo.',
			],
			alongside: {objection: ['Nella misura in cui mi oppongo, si applica anche l’articolo 17, paragrafo 1, lettera c), del GDPR.']},
		},
	},
	reach:
		'Il GDPR si applica a voi ovunque siate stabiliti: rendere rintracciabili dal volto persone che si trovano nell’Unione è connesso al monitoraggio del loro comportamento (articolo 3, paragrafo 2, lettera b), del GDPR). Le autorità di Italia, Grecia, Francia, Austria e Paesi Bassi lo hanno applicato per questo motivo a Clearview AI. Se non siete stabiliti nell’Unione, vi prego di indicarmi anche il vostro rappresentante nell’Unione (articolo 27 del GDPR).',
	faces: [
		'Ciò che si ricava da un volto per identificare una persona è un dato biometrico (articoli 4, punto 14, e 9, paragrafo 1, del GDPR). Il suo trattamento è vietato, salvo i casi dell’articolo 9, paragrafo 2. Non ho prestato alcun consenso esplicito. Un’immagine in rete non rende il modello biometrico di un volto un dato che io abbia reso manifestamente pubblico (articolo 9, paragrafo 2, lettera e)): l’autorità dei Paesi Bassi ha respinto questo argomento nella decisione del 16 maggio 2024 su Clearview AI.',
	],
	facesInUnion:
		'Dal 2 febbraio 2025, inoltre, l’articolo 5, paragrafo 1, lettera e), del regolamento sull’intelligenza artificiale, regolamento (UE) 2024/1689, vieta l’immissione sul mercato, la messa in servizio per tale finalità specifica e l’uso di sistemi di IA che creano o ampliano banche dati di riconoscimento facciale mediante scraping non mirato di immagini facciali da internet.',
	purpose:
		'Presento questa richiesta per sapere se e come trattate dati che mi riguardano, per verificarne la liceità e per porre fine a un trattamento eventualmente illecito.',
	identity:
		'Se nutrite ragionevoli dubbi circa la mia identità, vi prego di indicarmi quali sono e quali informazioni, strettamente necessarie, basterebbero a dissiparli (articoli 5, paragrafo 1, lettera c), e 12, paragrafo 6, del GDPR); a tal fine non occorre la copia di un documento d’identità né una nuova immagine del mio volto. Vi prego di usare questa lettera solo per rispondervi e non per integrare ciò che conservate su di me.',
	identityLaw:
		'Ulteriori informazioni possono essere richieste solo in caso di ragionevoli dubbi e nella misura necessaria (articoli 12, paragrafo 6, e 5, paragrafo 1, lettera c), del GDPR). Nella vostra richiesta non trovo indicato alcun dubbio del genere. Finché non ne indicherete uno, ritengo che il termine per la risposta decorra e scada {onDue}.',
	deadline:
		'Vi prego di rispondere senza ingiustificato ritardo e, comunque, al più tardi entro un mese dal ricevimento della presente (articolo 12, paragrafo 3, del GDPR); se questa lettera vi giunge oggi, entro {byDue}.',
	refusal:
		'Se non accoglierete integralmente la richiesta, vi prego di indicarmene i motivi entro lo stesso termine (articolo 12, paragrafo 4, del GDPR). Mi riservo di proporre reclamo a un’autorità di controllo (articolo 77 del GDPR).',
	provisions: {
		rights: {
			access: 'articolo 15 GDPR',
			erasure: 'articolo 17 GDPR',
			restriction: 'articolo 18 GDPR',
			objection: 'articolo 21 GDPR',
		},
		outcome: {
			silence: 'articolo 12, paragrafo 3, GDPR',
			incomplete: 'articolo 12, paragrafo 3, GDPR',
			refusal: 'articolo 12, paragrafo 4, GDPR',
			identity: 'articoli 12, paragrafi 2 e 6, e 5, paragrafo 1, lettera c), GDPR',
		},
		faces: 'articoli 5, paragrafo 1, lettera a), 6, paragrafo 1, e 9, paragrafo 1, GDPR',
	},
};
