import type {LawText} from '../../text-types.ts';

/** LPD del 25 settembre 2020, in vigore dal 1° settembre 2023. */
export const text: LawText = {
	name: 'della legge federale svizzera sulla protezione dei dati (LPD)',
	basis: 'della legge federale sulla protezione dei dati (LPD)',
	opening:
		'risiedo in Svizzera e mi rivolgo a {controller} in merito ai dati personali che mi riguardano e che potreste trattare, in particolare alle immagini che mostrano il mio volto. Faccio riferimento alla legge federale sulla protezione dei dati (LPD).',
	rights: {
		access: {
			subject: 'Domanda d’accesso, art. 25 LPD',
			blocks: [
				'Vi chiedo di comunicarmi se trattate dati personali che mi riguardano. In caso affermativo, vi chiedo di trasmettermi gratuitamente (art. 25 LPD):',
				[
					'i dati in quanto tali: ogni immagine che mi ritrae, ogni modello biometrico o vettore ricavato dal mio volto e tutti i dati a essi collegati, con l’indirizzo da cui l’immagine è stata presa e la data',
					'lo scopo del trattamento',
					'la durata di conservazione o i criteri per determinarla',
					'le informazioni disponibili sulla provenienza dei dati',
					'l’esistenza di una decisione individuale automatizzata e la logica su cui si fonda',
					'i destinatari o le loro categorie e gli Stati in cui i dati sono comunicati',
				],
			],
		},
		objection: {
			subject: 'Opposizione al trattamento, art. 30 LPD',
			blocks: [
				'Il trattamento di dati personali che mi riguardano, come ogni ulteriore raccolta di immagini che mi ritraggono, è contrario alla mia espressa volontà (art. 30 LPD). Vi chiedo di astenervene.',
			],
		},
		erasure: {
			subject: 'Richiesta di cancellazione, art. 32 LPD',
			blocks: [
				'Vi chiedo di cancellare o distruggere tutti i dati personali che mi riguardano: le immagini, ogni modello biometrico o vettore ricavato dal mio volto e tutti i dati a essi collegati (art. 32 LPD). Vi prego di informarne chi li ha ricevuti, di confermarmi la cancellazione e di assicurare che i dati non vengano raccolti di nuovo.',
			],
		},
	},
	reach: 'La LPD si applica alle fattispecie che generano effetti in Svizzera, anche se si verificano all’estero (art. 3 cpv. 1 LPD).',
	faces: [
		'I dati biometrici che identificano in modo univoco una persona sono dati personali degni di particolare protezione (art. 5 lett. c LPD). Non ho acconsentito né a che siano ricavati dal mio volto né al loro uso.',
	],
	purpose:
		'Presento questa richiesta per sapere se e come trattate dati che mi riguardano, per verificarne la liceità e per porre fine a un trattamento eventualmente illecito.',
	identity:
		'Se dubitate della mia identità, vi prego di indicarmi perché e quali informazioni, strettamente necessarie, basterebbero a dissipare il dubbio; a tal fine non occorre una nuova immagine del mio volto. Vi prego di usare questa lettera solo per rispondervi.',
	deadline: 'Vi prego di rispondere entro 30 giorni dal ricevimento (art. 25 cpv. 7 LPD); se questa lettera vi giunge oggi, entro {byDue}.',
	gentleDeadline:
		'La legge non fissa un termine a questo riguardo; vi chiedo cortesemente di rispondere entro 30 giorni, cioè entro {byDue}.',
	refusal:
		'Se non accoglierete integralmente la richiesta, o solo più tardi, vi prego di indicarmene il motivo. Mi riservo di informarne l’Incaricato federale della protezione dei dati e della trasparenza.',
	provisions: {
		rights: {access: 'art. 25 LPD', erasure: 'art. 32 cpv. 2 e 4 LPD', objection: 'art. 30 cpv. 2 lett. b LPD'},
		outcome: {silence: 'art. 25 cpv. 7 LPD'},
		faces: 'art. 6 cpv. 1–3 e art. 30 LPD',
	},
	complaint: {
		subject: 'Denuncia (art. 49 LPD): {controller}',
		opening: 'risiedo {inPlace} e vi denuncio, ai sensi dell’art. 49 cpv. 1 LPD, i fatti seguenti riguardanti {controller}.',
		request: 'In data {sent} ho inviato la seguente richiesta ai sensi {law}: {asked}.',
		statements: [
			'So di non avere qualità di parte in un eventuale procedimento e che non potete esercitare i miei diritti al mio posto. Farò valere le mie pretese, se necessario, davanti al giudice civile.',
		],
		asks: 'Vi chiedo:',
		orders: [
			'di esaminare se vi siano indizi sufficienti di una violazione delle disposizioni sulla protezione dei dati e, se del caso, di aprire un’inchiesta (art. 49 cpv. 1 LPD)',
			'di ordinare, se del caso, provvedimenti amministrativi (art. 51 LPD)',
		],
		stopFaces:
			'di tenere conto in particolare del fatto che immagini del volto di persone che vivono in Svizzera sono raccolte e trattate in gran numero',
		otherPowers: 'di informarmi sui passi intrapresi e sull’esito (art. 49 cpv. 4 LPD)',
	},
};
