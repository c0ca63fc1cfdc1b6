import type {PublisherRequestText} from '../../text-types.ts';

export const text: PublisherRequestText = {
	shown: {
		self: {
			face: 'il mio volto',
			person: 'la mia persona',
			ofPerson: 'che mi ritrae',
			situation: 'alla mia situazione particolare',
			reason: 'chiunque abbia una mia foto potrebbe trovare la vostra pagina a partire dal mio volto e scoprire così chi sono',
		},
		child: {
			face: 'il volto del minore',
			person: 'il minore',
			ofPerson: 'che ritrae il minore',
			situation: 'alla situazione particolare del minore',
			reason:
				'chiunque abbia una foto del minore di cui sono genitore potrebbe trovare la vostra pagina a partire dal volto e scoprire così di chi si tratta',
		},
	},
	friendly: {
		greeting: 'Buongiorno,',
		subject: 'Una richiesta per una foto sul vostro sito',
		who: {
			self: 'su una vostra pagina compare una mia foto.',
			parent: 'su una vostra pagina compare la foto di un minore di cui sono genitore.',
			'young-person': 'su una vostra pagina compare una mia foto, e ho meno di 18 anni.',
			employee: 'lavoro da voi, e su una vostra pagina compare una mia foto.',
			'former-employee': 'ho lavorato da voi, e su una vostra pagina compare ancora una mia foto.',
			member: 'faccio parte dei vostri iscritti, e su una vostra pagina compare una mia foto.',
			visitor: 'ho partecipato a un vostro evento, e su una vostra pagina compare una mia foto.',
			tenant: 'abito in affitto in un vostro immobile, e su una vostra pagina compare una mia foto.',
			patient: 'ho ricevuto cure da voi, e su una vostra pagina compare una mia foto.',
		},
		ask: {
			never: 'Potreste cortesemente toglierla ovunque la usiate, oppure rendere irriconoscibile {face}?',
			given:
				'Avevo dato il consenso, ma ho cambiato idea: potreste cortesemente toglierla ovunque la usiate, oppure rendere irriconoscibile {face}?',
			contract:
				'So che sulle foto avevamo preso degli accordi, ma potreste cortesemente togliere comunque questa ovunque la usiate, oppure rendere irriconoscibile {face}?',
		},
		askPress:
			'Non voglio intralciare il vostro lavoro di cronaca, ma potreste cortesemente rendere irriconoscibile {face}, o usare un’altra foto?',
		thanks: 'Mi farebbe piacere ricevere una breve risposta entro {byDue}, e vi ringrazio dell’aiuto.',
		closing: 'Un cordiale saluto',
	},
	places: 'La pagina e le immagini, come le ho viste {onSeen}:',
	position: 'Dove guardare nella foto: {position}',
	formal: {
		greetings: {
			club: 'Spettabile Associazione,',
			school: 'Spettabile Istituto,',
			employer: 'Spettabile Società,',
			newspaper: 'Spettabile Redazione,',
			photographer: 'Gentili Signore e Signori,',
			'private-person': 'Buongiorno,',
			platform: 'Spettabile Società,',
			other: 'Gentili Signore e Signori,',
		},
		subject: 'Richiesta di rimozione di una foto',
		opening: {
			self: 'su una vostra pagina compare una foto in cui sono riconoscibile.',
			parent:
				'su una vostra pagina compare una foto in cui è riconoscibile un minore di cui sono genitore e per conto del quale vi scrivo.',
			'young-person': 'su una vostra pagina compare una foto in cui sono riconoscibile. Ho meno di 18 anni e scrivo per conto mio.',
			employee: 'lavoro da voi. Su una vostra pagina compare una foto in cui sono riconoscibile.',
			'former-employee': 'ho lavorato da voi. Su una vostra pagina compare ancora una foto in cui sono riconoscibile.',
			member: 'faccio parte dei vostri iscritti. Su una vostra pagina compare una foto in cui sono riconoscibile.',
			visitor: 'ho partecipato a un vostro evento. Su una vostra pagina compare una foto in cui sono riconoscibile.',
			tenant: 'abito in affitto in un vostro immobile. Su una vostra pagina compare una foto in cui sono riconoscibile.',
			patient: 'ho ricevuto cure da voi. Su una vostra pagina compare una foto in cui sono riconoscibile.',
		},
		asks: 'Vi chiedo:',
		items: [
			'di togliere la foto dalla pagina, oppure di rendere irriconoscibile {face}',
			'di cancellare anche il file, in tutte le sue dimensioni, e non soltanto il collegamento',
			'di fare lo stesso ovunque l’abbiate usata: gallerie, newsletter, documenti, social media',
			'di chiedere ai motori di ricerca di aggiornare i risultati e all’Internet Archive di escludere la pagina, perché si attivano soprattutto su richiesta di chi gestisce il sito',
		],
		recipients: 'di comunicarlo a tutti coloro a cui l’avete trasmessa e di indicarmi chi sono (articolo 19 del GDPR)',
		confirm: 'di confermarmi con poche righe che è stato fatto',
		identity:
			'Per trovare la foto basta il suo indirizzo. Se nutrite ragionevoli dubbi sulla mia identità, vi prego di indicarmi quali sono; a tal fine non servono un documento d’identità né un’altra foto.',
		softDeadline: 'La legge non fissa un termine al riguardo; vi ringrazio fin d’ora se vorrete rispondere entro {byDue}.',
	},
	gdpr: {
		agreed: {
			never:
				'Non ho acconsentito a questa pubblicazione e non ravviso una base giuridica; vi chiedo di cancellare la foto senza ingiustificato ritardo (articolo 17, paragrafo 1, lettera d), del GDPR).',
			given:
				'Se vi fondate su un consenso, lo revoco (articolo 7, paragrafo 3, del GDPR); vi chiedo di cancellare la foto senza ingiustificato ritardo (articolo 17, paragrafo 1, lettera b), del GDPR).',
			contract:
				'Sulle foto avevamo preso degli accordi. Nella misura in cui si fondano su un consenso, lo revoco (articolo 7, paragrafo 3, e articolo 17, paragrafo 1, lettera b), del GDPR). Se ritenete che un contratto consenta questa pubblicazione, vi prego di indicarmi quale clausola lo prevede, per quale uso e fino a quando, e se sareste disposti a porvi fine.',
		},
		objection:
			'Se vi fondate su interessi legittimi o su un compito di interesse pubblico, mi oppongo alla pubblicazione (articolo 21, paragrafo 1, e articolo 17, paragrafo 1, lettera c), del GDPR). Il motivo connesso {situation} è il seguente: {reason}.',
		child:
			'La foto ritrae un minore. Gli interessi dei minori hanno un peso particolare (articolo 6, paragrafo 1, lettera f), del GDPR) e i loro dati meritano una protezione specifica (considerando 38).',
		childConsent:
			'La cancellazione è prevista in particolare per le foto per le quali il consenso è stato dato da un minore o per suo conto (considerando 65).',
		askers: {
			employee: 'Non vedo perché il mio lavoro richieda che questa foto sia pubblica (articolo 5, paragrafo 1, lettera c), del GDPR).',
			'former-employee':
				'Non lavoro più da voi; la finalità per cui la foto può essere stata usata è quindi venuta meno (articolo 17, paragrafo 1, lettera a), del GDPR).',
			member: 'Essere iscritti non significa acconsentire a questa pubblicazione.',
			visitor:
				'Vi prego inoltre di indicarmi su quale base giuridica avete pubblicato la foto e dove il pubblico ne è stato informato (articoli 13 e 14 del GDPR).',
			tenant: 'Abitare in affitto non significa acconsentire a questa pubblicazione.',
			patient:
				'Una foto che mi ritrae durante le cure rivela qualcosa sulla mia salute. Può essere pubblicata solo con un consenso esplicito (articolo 9, paragrafo 1 e paragrafo 2, lettera a), del GDPR).',
		},
		school:
			'Se siete una scuola pubblica, nell’esecuzione dei vostri compiti non potete fondarvi su interessi legittimi (articolo 6, paragrafo 1, secondo comma, del GDPR).',
	},
	fadp: {
		grounds: {
			never:
				'Non ho acconsentito a questa pubblicazione e mi vi oppongo espressamente: d’ora in poi avviene contro la mia espressa dichiarazione di volontà (art. 30 cpv. 2 lett. b LPD). Un’immagine in cui una persona è riconoscibile non può essere pubblicata senza giustificazione (art. 28 CC). Vi prego di cancellarla (art. 32 cpv. 2 LPD).',
			given:
				'Se vi fondate su un consenso, lo revoco e mi oppongo espressamente alla pubblicazione: d’ora in poi avviene contro la mia espressa dichiarazione di volontà (art. 30 cpv. 2 lett. b LPD). Un’immagine in cui una persona è riconoscibile non può essere pubblicata senza giustificazione (art. 28 CC). Vi prego di cancellarla (art. 32 cpv. 2 LPD).',
			contract:
				'Sulle foto avevamo preso degli accordi. Se ritenete che consentano questa pubblicazione, vi prego di indicarmi quale clausola lo prevede, per quale uso e fino a quando, e se sareste disposti a porvi fine. Altrimenti mi oppongo espressamente alla pubblicazione (art. 30 cpv. 2 lett. b LPD, art. 28 CC) e vi prego di cancellare la foto (art. 32 cpv. 2 LPD).',
		},
		refusal: 'Se non intendete accogliere la richiesta, vi prego di indicarmi su quale motivo giustificativo vi fondate.',
	},
	press: {
		subject: 'Una richiesta per una foto in un vostro articolo',
		opening:
			'Rispetto la libertà di stampa e so che limita ciò che posso chiedere. Non vi chiedo di ritirare l’articolo, ma di scegliere ciò che è compatibile con esso:',
		choices: [
			'rendere irriconoscibile {face}, o ritagliare la foto',
			'usare un’altra foto',
			'togliere il nome e la didascalia',
			'escludere la pagina e la foto dai motori di ricerca',
			'togliere la foto dall’archivio dopo un certo tempo',
		],
		close:
			'Il motivo della richiesta è il seguente: {reason}. Se nulla di ciò è possibile, vi ringrazio se vorrete dirmi perché. Vi prego di rispondere entro {byDue}.',
	},
	privatePerson: {
		opening:
			'Probabilmente non ci avete visto nulla di male, e non è mia intenzione litigare. Il motivo della richiesta è il seguente: {reason}. Vi chiedo:',
		items: [
			'di togliere la foto, oppure di rendere irriconoscibile {face}',
			'di fare lo stesso ovunque l’abbiate pubblicata',
			'di togliere il nome e ogni tag',
		],
		close: 'Mi farebbe piacere se entro {byDue} mi faceste sapere che è stato fatto. Vi ringrazio.',
	},
	imageRights: {
		de: 'Secondo il diritto tedesco, l’immagine di una persona può in linea di principio essere pubblicata solo con il suo consenso (§ 22 KUG) e, anche nei casi di eccezione, mai contro i suoi interessi legittimi (§ 23, comma 2, KUG).',
		at: 'Secondo il diritto austriaco, l’immagine di una persona non può essere pubblicata se ciò ne lede gli interessi legittimi (§ 78 UrhG).',
		fr: 'Secondo il diritto francese, ciascuno ha diritto alla propria immagine, quale parte della vita privata (articolo 9 del codice civile francese).',
		it: 'Il ritratto di una persona non può di regola essere esposto senza il suo consenso, e mai con pregiudizio all’onore, alla reputazione o al decoro (articolo 10 del codice civile, articoli 96 e 97 della legge 22 aprile 1941, n. 633).',
		gr: 'Secondo il diritto greco, ciascuno ha diritto alla propria immagine, quale parte della personalità, e può chiedere che una lesione cessi e non si ripeta (articolo 57 del codice civile greco).',
		ch: 'Un’immagine in cui una persona è riconoscibile non può essere pubblicata senza giustificazione (art. 28 CC).',
		gb: 'Secondo il diritto del Regno Unito, le informazioni private non possono essere usate in modo illecito; nel caso dei minori ciò può valere anche per foto scattate in un luogo pubblico (Weller v Associated Newspapers [2015] EWCA Civ 1176).',
		'ca-qc':
			'Secondo il diritto del Québec, pubblicare senza consenso un’immagine che rende riconoscibile una persona è di regola illecito, salvo che serva alla legittima informazione del pubblico (articoli 35 e 36 del codice civile del Québec).',
		br: 'Secondo il diritto brasiliano, l’uso non autorizzato dell’immagine di una persona può essere vietato su sua richiesta se lede il suo onore, la sua buona fama o la sua rispettabilità, o se serve a fini commerciali (articolo 20 del codice civile brasiliano).',
	},
	notice: {
		subject: 'Segnalazione ai sensi dell’articolo 16 del regolamento sui servizi digitali',
		opening:
			'la presente è una segnalazione ai sensi dell’articolo 16 del regolamento (UE) 2022/2065 (regolamento sui servizi digitali) e, allo stesso tempo, una richiesta di cancellazione ai sensi del GDPR. Riguarda una foto {ofPerson}, pubblicata da qualcuno sul vostro servizio.',
		why: 'Ritengo illegale il contenuto per i motivi seguenti.',
		goodFaith: 'Ritengo in buona fede che le informazioni e le affermazioni contenute in questa segnalazione siano esatte e complete.',
		decision:
			'Vi prego di confermarmi il ricevimento di questa segnalazione e di comunicarmi la vostra decisione e le possibilità di ricorso (articolo 16, paragrafi 4 e 5, del regolamento sui servizi digitali).',
	},
};
