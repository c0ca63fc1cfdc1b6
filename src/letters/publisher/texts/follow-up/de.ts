import type {PublisherFollowUpText} from '../../text-types.ts';

export const text: PublisherFollowUpText = {
	gentleReminder: {
		subject: 'Das Bild auf Ihrer Website: mein Schreiben vom {sent}',
		blocks: [
			'am {sent} habe ich Ihnen wegen eines Bildes auf einer Ihrer Seiten geschrieben. Eine vollständige Antwort habe ich nicht erhalten; vielleicht ist mein Schreiben untergegangen.',
			'Mir würde es genügen, wenn {face} unkenntlich gemacht wird. Bitte antworten Sie mir kurz bis zum {newDue} oder teilen Sie mir mit, bis wann ich mit einer Antwort rechnen kann.',
		],
	},
	reminder: {
		subject: 'Erinnerung an meinen Antrag vom {sent} auf Entfernung eines Bildes',
		blocks: [
			'am {sent} habe ich Sie nach {law} gebeten, ein Bild zu entfernen. Die Frist für Ihre Antwort ist am {due} abgelaufen. Eine vollständige Antwort habe ich nicht erhalten.',
			'Es würde mir weiterhin genügen, wenn {face} unkenntlich gemacht wird. Bitte antworten Sie bis zum {newDue}. Danach beabsichtige ich, mich bei der zuständigen Behörde zu beschweren.',
		],
	},
	softReminder: {
		subject: 'Mein Antrag vom {sent} auf Entfernung eines Bildes',
		blocks: [
			'am {sent} habe ich Sie nach {law} gebeten, ein Bild zu entfernen. Ihre Rückfrage habe ich inzwischen beantwortet, eine vollständige Antwort aber nicht erhalten.',
			'Es würde mir weiterhin genügen, wenn {face} unkenntlich gemacht wird. Bitte antworten Sie bis zum {newDue}. Sollte die Frist nach Ihrer Auffassung noch laufen, nennen Sie mir bitte den Tag, an dem sie endet.',
		],
	},
	identity: {
		subject: 'Identitätsnachweis zu meinem Schreiben vom {sent}',
		blocks: [
			'am {sent} habe ich Ihnen wegen eines Bildes auf einer Ihrer Seiten geschrieben. Sie verlangen einen Identitätsnachweis. Einen tatsächlichen Zweifel räume ich gern aus, aber nicht mit mehr Daten, als dafür nötig sind: Das Bild lässt sich allein anhand seiner Adresse finden.',
			'Bitte teilen Sie mir mit, worin Ihr Zweifel besteht und welcher dieser Wege ihn ausräumen würde:',
			[
				'ich antworte auf eine Nachricht an die Adresse, von der aus ich geschrieben habe',
				'ich beschreibe, wo im Bild zu suchen ist und was dort zu sehen ist',
				'als letztes Mittel lege ich ein Dokument vor, auf dem alles bis auf meinen Namen geschwärzt ist, auch das Lichtbild',
			],
			'Ein weiteres Bild ist dafür nicht nötig. Was ich sende, dient nur diesem Zweck; bitte löschen Sie es, sobald der Zweifel ausgeräumt ist.',
		],
	},
	clarification: {
		subject: 'Klarstellung zu meinem Schreiben vom {sent}',
		blocks: [
			'am {sent} habe ich Ihnen wegen eines Bildes auf einer Ihrer Seiten geschrieben. Sie fragen, was ich genau meine.',
			'Ich meine:',
			[
				'das Bild unter den folgenden Adressen in jeder Größe, in der es gespeichert ist',
				'dasselbe Bild überall sonst, wo Sie es verwenden',
				'nur {person}: Um andere Menschen und um Bilder, auf denen niemand zu erkennen ist, geht es mir nicht',
			],
		],
	},
	excuses: {
		journalism: {
			subject: 'Ihre Antwort vom {on}',
			blocks: [
				'am {on} haben Sie geantwortet, das Bild gehöre zu Ihrer Berichterstattung. Diese möchte ich nicht behindern: Der Bericht kann bleiben, wie er ist, wenn {face} darin nicht zu erkennen ist.',
				'Falls Sie sich auf die Pressefreiheit berufen, nennen Sie mir bitte die Vorschrift und den Grund, weshalb der Bericht ein Bild braucht, das {person} erkennbar zeigt.',
			],
			gdpr: 'Die Meinungs- und Informationsfreiheit ist eine Ausnahme (Art. 17 Abs. 3 lit. a DSGVO), die gegen den Schutz personenbezogener Daten abzuwägen ist. Nicht jede Veröffentlichung ist Journalismus.',
		},
		consent: {
			subject: 'Ihre Antwort vom {on}: Einwilligung',
			blocks: [
				'am {on} haben Sie geantwortet, es liege eine Einwilligung vor. Bitte teilen Sie mir mit, wann, von wem, in welcher Form und für welche Verwendung sie erteilt wurde, und senden Sie mir eine Kopie.',
				'Jedenfalls bin ich mit der Veröffentlichung heute nicht einverstanden. Ich bitte Sie, das von jetzt an zu respektieren.',
			],
			gdpr: 'Soweit eine Einwilligung besteht, widerrufe ich sie (Art. 7 Abs. 3 DSGVO). Was bis dahin rechtmäßig war, bleibt davon unberührt; von jetzt an braucht die Veröffentlichung eine andere Rechtsgrundlage, und ich kenne keine.',
			fadp: 'Soweit eine Einwilligung besteht, widerrufe ich sie. Von jetzt an geschieht die Veröffentlichung entgegen meiner ausdrücklichen Willenserklärung (Art. 30 Abs. 2 lit. b DSG).',
		},
		contract: {
			subject: 'Ihre Antwort vom {on}: Vertrag',
			blocks: [
				'am {on} haben Sie geantwortet, ein Vertrag erlaube die Veröffentlichung. Bitte senden Sie mir eine Kopie und teilen Sie mir mit, welche Klausel das tut, für welche Verwendung und bis wann.',
				'Sollte es eine solche Klausel geben, würde ich mich gern mit Ihnen einigen, zum Beispiel darauf, dass das Bild an einem bestimmten Tag entfernt oder {face} unkenntlich gemacht wird. Bitte sagen Sie mir, wozu Sie bereit wären.',
			],
			gdpr: 'Soweit der Vertrag eine Einwilligung enthält, widerrufe ich sie (Art. 7 Abs. 3 DSGVO).',
		},
		'public-event': {
			subject: 'Ihre Antwort vom {on}: öffentliche Veranstaltung',
			blocks: [
				'am {on} haben Sie geantwortet, das Bild sei bei einer öffentlichen Veranstaltung entstanden. Gegen Bilder der Veranstaltung habe ich nichts. Wer hingeht, willigt aber nicht darin ein, im Internet erkennbar gezeigt zu werden und dort auf Jahre hinaus anhand des Gesichts auffindbar zu sein.',
				'Es würde genügen, {face} unkenntlich zu machen oder ein Bild zu verwenden, auf dem niemand hervorsticht.',
			],
			gdpr: 'Ich habe der Veröffentlichung widersprochen. Zwingende schutzwürdige Gründe, die meine Interessen überwiegen, hätten Sie nachzuweisen (Art. 21 Abs. 1 DSGVO).',
		},
	},
	pressExcuse: {
		subject: 'Ihre Antwort vom {on}',
		blocks: [
			'am {on} haben Sie geantwortet, das Bild sei von der Pressefreiheit gedeckt. Dass Sie berichten dürfen, bestreite ich nicht; ich bitte Sie aber, noch einmal abzuwägen, ob Ihr Bericht heute ein Bild braucht, das {person} erkennbar zeigt.',
			'Wird {face} unkenntlich gemacht, bleibt der Bericht vollständig. Schon wenn die Seite nicht mehr über Suchmaschinen zu finden ist, wäre geholfen.',
		],
	},
	replyBy: 'Bitte antworten Sie bis zum {newDue}. Danach beabsichtige ich, mich bei der zuständigen Behörde zu beschweren.',
	gentleReplyBy: 'Für eine Antwort bis zum {newDue} wäre ich Ihnen dankbar.',
	complaint: {
		picture: 'Es geht um ein Bild {ofPerson}.',
		onBehalf: 'Ich handle im Namen meines Kindes.',
		changes: {
			orders: [
				'zu klären, ob die Veröffentlichung des Bildes rechtmäßig ist',
				'festzustellen, dass mein Antrag nicht erfüllt wurde, und anzuordnen, dass das Bild gelöscht wird',
			],
		},
	},
	pressComplaint: {
		subject: 'Beschwerde über ein Bild, veröffentlicht von: {name}',
		blocks: [
			'ich beschwere mich über ein Bild, das {name} veröffentlicht hat. Es zeigt {person} erkennbar.',
			'Am {sent} habe ich dort darum gebeten, {face} unkenntlich zu machen oder ein anderes Bild zu verwenden. Eine Einigung ist nicht zustande gekommen.',
			'Ich bitte Sie zu prüfen, ob die Veröffentlichung mit den Regeln Ihres Kodex zum Schutz der Persönlichkeit vereinbar ist, und mir das Ergebnis mitzuteilen. Mein Schreiben und, falls ich eine erhalten habe, die Antwort darauf füge ich bei.',
		],
	},
	pressComplaintChild:
		'Das Bild zeigt eine minderjährige Person; bitte berücksichtigen Sie auch die Regeln zum Schutz von Kindern und Jugendlichen.',
};
