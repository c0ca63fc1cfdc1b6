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
	softReminder: {
		subject: 'Mein Antrag vom {sent}',
		blocks: [
			'am {sent} habe ich Ihnen einen Antrag nach {law} gesandt ({rights}). Ihre Rückfrage habe ich inzwischen beantwortet. Eine vollständige Antwort habe ich nicht erhalten.',
			'Bitte antworten Sie vollständig bis zum {newDue}. Sollte Ihre Frist nach Ihrer Auffassung noch laufen, nennen Sie mir bitte den Tag, an dem sie endet.',
			'Mein Antrag liegt noch einmal bei.',
		],
	},
	identity: {
		subject: 'Identitätsnachweis zu meinem Antrag vom {sent}',
		blocks: [
			'am {sent} habe ich Ihnen einen Antrag nach {law} gesandt ({rights}). Sie verlangen vor einer Antwort weitere Angaben zu meiner Identität. Einen wirklichen Zweifel räume ich gern aus, aber nicht mit mehr Daten, als dafür nötig sind.',
			'Bitte teilen Sie mir mit, worin Ihr Zweifel besteht und welcher dieser Wege ihn ausräumt:',
			[
				'ich antworte auf eine Nachricht an dieselbe Adresse, von der ich geschrieben habe',
				'ich belege durch eine von Ihnen genannte Änderung, dass ich eine der Seiten verwalte, auf denen ich zu sehen bin',
				'als letztes Mittel lege ich ein Dokument vor, auf dem alles außer meinem Namen geschwärzt ist, auch das Lichtbild',
			],
			'Ein neues Bild meines Gesichts sende ich nicht: Es schüfe gerade die Daten, um die es in meinem Antrag geht. Was ich sende, dient nur diesem Zweck; bitte löschen Sie es, sobald der Zweifel ausgeräumt ist, und bestätigen Sie mir das.',
		],
	},
	clarification: {
		subject: 'Mein Antrag vom {sent}: was ich meine',
		blocks: [
			'am {sent} habe ich Ihnen einen Antrag nach {law} gesandt ({rights}). Sie fragen, worauf er sich bezieht.',
			'Ich meine alle Daten über mich, die Sie verarbeiten, insbesondere:',
			[
				'Bilder, die mein Gesicht zeigen, und woher sie stammen',
				'alles, was aus meinem Gesicht berechnet wurde',
				'die damit verknüpften Daten und an wen Sie sie weitergegeben haben',
			],
			'Was mich nicht betrifft, brauche ich nicht. Bitte antworten Sie nun auf dieser Grundlage.',
		],
	},
	excuses: {
		'law-does-not-apply': {
			subject: 'Ihre Antwort vom {on}',
			blocks: [
				'am {sent} habe ich Ihnen einen Antrag nach {law} gesandt ({rights}). Am {on} haben Sie geantwortet, dieses Recht gelte für Sie nicht. Das sehe ich anders.',
				'Bitte beantworten Sie meinen Antrag oder nennen Sie mir die Tatsachen und Vorschriften, auf die Sie sich stützen. Geschieht bis zum {newDue} beides nicht, beabsichtige ich, mich zu beschweren.',
			],
		},
		'use-opt-out': {
			subject: 'Ihre Antwort vom {on}: Mein Antrag bleibt bestehen',
			blocks: [
				'am {sent} habe ich Ihnen einen Antrag nach {law} gesandt ({rights}). Am {on} haben Sie mich auf Ihr Opt-out-Formular verwiesen.',
				'Ein Formular, das Treffer ausblendet, ist nicht das, was ich beantragt habe, und ich muss es nicht benutzen: Mein Schreiben ist ein vollständiger Antrag. Bitte beantworten Sie ihn bis zum {newDue}.',
			],
		},
		'send-photo': {
			subject: 'Ihre Antwort vom {on}: kein neues Bild meines Gesichts',
			blocks: [
				'am {sent} habe ich Ihnen einen Antrag nach {law} gesandt ({rights}). Am {on} haben Sie ein Bild meines Gesichts verlangt.',
				'Ich sende keines: Es schüfe gerade die Daten, um die es in meinem Antrag geht. Können Sie die Daten anders nicht finden, teilen Sie mir bitte mit, weshalb, und auf welches bereits öffentliche Bild ich Sie stattdessen hinweisen kann. Bitte antworten Sie bis zum {newDue}.',
			],
		},
		'no-names': {
			subject: 'Ihre Antwort vom {on}: Auch Daten ohne Namen betreffen mich',
			blocks: [
				'am {sent} habe ich Ihnen einen Antrag nach {law} gesandt ({rights}). Am {on} haben Sie geantwortet, Sie hätten keine Namen gespeichert und könnten mich nicht finden.',
				'Ein Gesicht bestimmt eine Person auch ohne Namen. Bitte teilen Sie mir mit, mit welcher Angabe Sie die Daten finden können, ohne dass ich ein neues Bild meines Gesichts sende, und antworten Sie bis zum {newDue}.',
			],
		},
	},
};
