import type {FollowUpText} from '../../text.ts';

export const text: FollowUpText = {
	reminder: {
		subject: 'Erinnerung: mein Antrag vom {sent}',
		blocks: [
			'am {sent} habe ich Ihnen einen Antrag nach {law} gesandt ({rights}). Die Frist für Ihre Antwort ist am {due} abgelaufen. Eine vollständige Antwort habe ich nicht erhalten.',
			'Bitte antworten Sie vollständig bis zum {newDue}. Danach beabsichtige ich, mich ohne weiteres Schreiben bei der zuständigen Behörde zu beschweren.',
			'Mein Antrag liegt noch einmal bei. Seine Gründe sind unverändert.',
		],
	},
	gentleReminder: {
		subject: 'Mein Antrag vom {sent}',
		blocks: [
			'am {sent} habe ich Ihnen einen Antrag nach {law} gesandt ({rights}). Eine vollständige Antwort habe ich nicht erhalten.',
			'Bitte antworten Sie bis zum {newDue} oder teilen Sie mir mit, bis wann ich damit rechnen kann.',
			'Mein Antrag liegt noch einmal bei.',
		],
	},
	identity: {
		subject: 'Identitätsnachweis zu meinem Antrag vom {sent}',
		blocks: [
			'am {sent} habe ich Ihnen einen Antrag nach {law} gesandt ({rights}). Sie verlangen vor einer Antwort weitere Angaben zu meiner Identität. Einen wirklichen Zweifel räume ich gern aus, aber mit nicht mehr Daten als dafür nötig.',
			'Bitte teilen Sie mir mit, worin Ihr Zweifel besteht und welcher dieser Wege ihn ausräumt:',
			[
				'ich antworte auf eine Nachricht an dieselbe Adresse, von der ich geschrieben habe',
				'ich belege durch eine von Ihnen genannte Änderung, dass ich über eine der Seiten aus meinem Antrag verfüge',
				'als letztes Mittel zeige ich ein Dokument, auf dem alles geschwärzt ist außer meinem Namen und dem, was Sie mit vorhandenen Daten abgleichen können',
			],
			'Ein neues Bild meines Gesichts sende ich nicht: Es schüfe gerade die Daten, um die es in meinem Antrag geht. Was ich sende, dient nur diesem Zweck; bitte löschen Sie es, sobald der Zweifel ausgeräumt ist, und bestätigen Sie mir das.',
		],
	},
	identityLaw:
		'Zusätzliche Angaben dürfen nur bei begründeten Zweifeln verlangt werden und nur, soweit sie nötig sind (Art. 12 Abs. 6 und Art. 5 Abs. 1 lit. c DSGVO).',
};
