import type {FollowUpText} from '../../text-types.ts';

export const text: FollowUpText = {
	reminder: {
		subject: 'Erinnerung an meinen Antrag vom {sent}',
		blocks: [
			'am {sent} habe ich Ihnen einen Antrag nach {law} gesandt ({rights}). Die Frist für Ihre Antwort ist am {due} abgelaufen. Eine vollständige Antwort habe ich nicht erhalten.',
			'Bitte antworten Sie vollständig bis zum {newDue}. Danach beabsichtige ich, mich ohne weitere Ankündigung an die zuständige Behörde zu wenden.',
			'Mein Antrag liegt in Kopie bei.',
		],
	},
	gentleReminder: {
		subject: 'Mein Antrag vom {sent}',
		blocks: [
			'am {sent} habe ich Ihnen einen Antrag nach {law} gesandt ({rights}). Eine vollständige Antwort habe ich nicht erhalten.',
			'Bitte antworten Sie vollständig bis zum {newDue} oder teilen Sie mir mit, bis wann ich mit Ihrer Antwort rechnen kann.',
			'Mein Antrag liegt in Kopie bei.',
		],
	},
	softReminder: {
		subject: 'Mein Antrag vom {sent}',
		blocks: [
			'am {sent} habe ich Ihnen einen Antrag nach {law} gesandt ({rights}). Ihre Rückfrage habe ich inzwischen beantwortet, eine vollständige Antwort aber nicht erhalten.',
			'Bitte antworten Sie vollständig bis zum {newDue}. Sollte die Frist nach Ihrer Auffassung noch laufen, nennen Sie mir bitte den Tag, an dem sie endet.',
			'Mein Antrag liegt in Kopie bei.',
		],
	},
	identity: {
		subject: 'Identitätsnachweis zu meinem Antrag vom {sent}',
		blocks: [
			'am {sent} habe ich Ihnen einen Antrag nach {law} gesandt ({rights}). Bevor Sie antworten, verlangen Sie weitere Angaben zu meiner Identität. Einen tatsächlichen Zweifel räume ich gern aus, aber nicht mit mehr Daten, als dafür nötig sind.',
			'Bitte teilen Sie mir mit, worin Ihr Zweifel besteht und welcher dieser Wege ihn ausräumen würde:',
			[
				'ich antworte auf eine Nachricht an die Adresse, von der ich geschrieben habe',
				'ich nehme auf einer der Seiten, auf denen ich zu sehen bin, eine Änderung vor, die Sie mir nennen, und belege so, dass ich sie verwalte',
				'als letztes Mittel lege ich ein Dokument vor, auf dem alles bis auf meinen Namen geschwärzt ist, auch das Lichtbild',
			],
			'Ein neues Bild meines Gesichts sende ich nicht: Damit entstünden gerade die Daten, um die es in meinem Antrag geht. Was ich sende, dient nur diesem Zweck; bitte löschen Sie es, sobald der Zweifel ausgeräumt ist, und bestätigen Sie mir das.',
		],
	},
	clarification: {
		subject: 'Klarstellung zu meinem Antrag vom {sent}',
		blocks: [
			'am {sent} habe ich Ihnen einen Antrag nach {law} gesandt ({rights}). Sie fragen, worauf er sich genau bezieht.',
			'Er bezieht sich auf alle Daten über mich, die Sie verarbeiten, insbesondere auf:',
			[
				'Bilder, die mein Gesicht zeigen, und deren Herkunft',
				'alles, was aus meinem Gesicht berechnet wurde',
				'die damit verknüpften Daten und alle, an die Sie sie weitergegeben haben',
			],
			'Angaben, die mich nicht betreffen, verlange ich nicht. Bitte beantworten Sie meinen Antrag auf dieser Grundlage.',
		],
	},
	excuses: {
		'law-does-not-apply': {
			subject: 'Ihre Antwort vom {on}',
			blocks: [
				'am {sent} habe ich Ihnen einen Antrag nach {law} gesandt ({rights}). Am {on} haben Sie geantwortet, dieses Recht sei auf Sie nicht anwendbar. Diese Auffassung teile ich nicht.',
				'Bitte beantworten Sie meinen Antrag oder nennen Sie mir die Tatsachen und Vorschriften, auf die Sie sich stützen. Geschieht bis zum {newDue} weder das eine noch das andere, beabsichtige ich, mich an die zuständige Behörde zu wenden.',
			],
		},
		'use-opt-out': {
			subject: 'Ihre Antwort vom {on}: Mein Antrag bleibt bestehen',
			blocks: [
				'am {sent} habe ich Ihnen einen Antrag nach {law} gesandt ({rights}). Am {on} haben Sie mich auf Ihr Opt-out-Formular verwiesen.',
				'Mein Antrag geht über ein Formular hinaus, das nur Treffer aus einer Suche nimmt, und er ist vollständig. Bitte beantworten Sie ihn bis zum {newDue}. Sollte ich nach Ihrer Auffassung Ihr Formular verwenden müssen, nennen Sie mir bitte die Vorschrift, aus der sich das ergibt.',
			],
		},
		'send-photo': {
			subject: 'Ihre Antwort vom {on}: kein neues Bild meines Gesichts',
			blocks: [
				'am {sent} habe ich Ihnen einen Antrag nach {law} gesandt ({rights}). Am {on} haben Sie ein Bild meines Gesichts verlangt.',
				'Ein solches Bild sende ich nicht: Damit entstünden gerade die Daten, um die es in meinem Antrag geht. Können Sie die Daten auf andere Weise nicht finden, teilen Sie mir bitte mit, weshalb und ob Ihnen die Adresse eines bereits öffentlichen Bildes genügt. Bitte antworten Sie bis zum {newDue}.',
			],
		},
		'no-names': {
			subject: 'Ihre Antwort vom {on}: Auch Daten ohne meinen Namen können mich betreffen',
			blocks: [
				'am {sent} habe ich Ihnen einen Antrag nach {law} gesandt ({rights}). Am {on} haben Sie geantwortet, Sie hätten keine Namen gespeichert und könnten mich nicht finden.',
				'Ein Gesicht identifiziert eine Person auch ohne Namen. Bitte teilen Sie mir mit, welche Angabe außer einem neuen Bild meines Gesichts Ihnen genügt, um die Daten zu finden, und antworten Sie bis zum {newDue}.',
			],
		},
	},
};
