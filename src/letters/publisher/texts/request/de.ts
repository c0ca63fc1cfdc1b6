import type {PublisherRequestText} from '../../text-types.ts';

export const text: PublisherRequestText = {
	shown: {
		self: {
			face: 'mein Gesicht',
			person: 'mich',
			ofPerson: 'von mir',
			situation: 'meiner besonderen Situation',
			reason: 'Wer ein Foto von mir hat, könnte Ihre Seite anhand meines Gesichts finden und so erfahren, wer ich bin',
		},
		child: {
			face: 'das Gesicht meines Kindes',
			person: 'mein Kind',
			ofPerson: 'meines Kindes',
			situation: 'der besonderen Situation meines Kindes',
			reason: 'Wer ein Foto meines Kindes hat, könnte Ihre Seite anhand des Gesichts finden und so erfahren, wer das Kind ist',
		},
	},
	friendly: {
		greeting: 'Guten Tag,',
		subject: 'Bitte wegen eines Bildes auf Ihrer Website',
		who: {
			self: 'auf einer Ihrer Seiten ist ein Bild von mir zu sehen.',
			parent: 'auf einer Ihrer Seiten ist mein Kind auf einem Bild zu sehen.',
			'young-person': 'auf einer Ihrer Seiten ist ein Bild von mir zu sehen, und ich bin noch nicht volljährig.',
			employee: 'ich arbeite bei Ihnen, und auf einer Ihrer Seiten ist ein Bild von mir zu sehen.',
			'former-employee': 'ich habe früher bei Ihnen gearbeitet, und auf einer Ihrer Seiten ist noch ein Bild von mir zu sehen.',
			member: 'ich bin bei Ihnen Mitglied, und auf einer Ihrer Seiten ist ein Bild von mir zu sehen.',
			visitor: 'ich habe eine Ihrer Veranstaltungen besucht, und auf einer Ihrer Seiten ist ein Bild von mir zu sehen.',
			tenant: 'ich wohne bei Ihnen zur Miete, und auf einer Ihrer Seiten ist ein Bild von mir zu sehen.',
			patient: 'ich war bei Ihnen in Behandlung, und auf einer Ihrer Seiten ist ein Bild von mir zu sehen.',
		},
		ask: {
			never: 'Könnten Sie es bitte überall dort, wo Sie es verwenden, entfernen oder {face} darauf unkenntlich machen?',
			given:
				'Ich war damit einverstanden, habe es mir aber anders überlegt: Könnten Sie es bitte überall dort, wo Sie es verwenden, entfernen oder {face} darauf unkenntlich machen?',
			contract:
				'Mir ist bewusst, dass wir über Bilder etwas vereinbart haben; könnten Sie dieses trotzdem überall dort, wo Sie es verwenden, entfernen oder {face} darauf unkenntlich machen?',
		},
		askPress:
			'Ich möchte Ihrer Berichterstattung nicht im Weg stehen, aber könnten Sie {face} darauf bitte unkenntlich machen oder ein anderes Bild verwenden?',
		thanks: 'Über eine kurze Antwort bis zum {due} würde ich mich freuen, und vielen Dank für Ihre Hilfe.',
		closing: 'Freundliche Grüße',
	},
	places: 'Die Seite und die Bilder, wie ich sie am {seen} gesehen habe:',
	position: 'Zu finden im Bild: {position}',
	formal: {
		greetings: {
			club: 'Sehr geehrte Damen und Herren,',
			school: 'Sehr geehrte Damen und Herren,',
			employer: 'Sehr geehrte Damen und Herren,',
			newspaper: 'Sehr geehrte Damen und Herren,',
			photographer: 'Sehr geehrte Damen und Herren,',
			'private-person': 'Guten Tag,',
			platform: 'Sehr geehrte Damen und Herren,',
			other: 'Sehr geehrte Damen und Herren,',
		},
		subject: 'Antrag auf Entfernung eines Bildes',
		opening: {
			self: 'auf einer Ihrer Seiten bin ich auf einem Bild zu erkennen.',
			parent: 'auf einer Ihrer Seiten ist mein Kind auf einem Bild zu erkennen. Ich schreibe Ihnen im Namen des Kindes.',
			'young-person':
				'auf einer Ihrer Seiten bin ich auf einem Bild zu erkennen. Ich bin noch nicht volljährig und schreibe in eigener Sache.',
			employee: 'ich arbeite bei Ihnen. Auf einer Ihrer Seiten bin ich auf einem Bild zu erkennen.',
			'former-employee': 'ich habe früher bei Ihnen gearbeitet. Auf einer Ihrer Seiten bin ich noch auf einem Bild zu erkennen.',
			member: 'ich bin bei Ihnen Mitglied. Auf einer Ihrer Seiten bin ich auf einem Bild zu erkennen.',
			visitor: 'ich habe eine Ihrer Veranstaltungen besucht. Auf einer Ihrer Seiten bin ich auf einem Bild zu erkennen.',
			tenant: 'ich wohne bei Ihnen zur Miete. Auf einer Ihrer Seiten bin ich auf einem Bild zu erkennen.',
			patient: 'ich war bei Ihnen in Behandlung. Auf einer Ihrer Seiten bin ich auf einem Bild zu erkennen.',
		},
		asks: 'Ich bitte Sie:',
		items: [
			'das Bild von der Seite zu entfernen oder {face} darauf unkenntlich zu machen',
			'auch die Bilddatei selbst in allen Größen zu löschen und nicht nur den Verweis darauf',
			'ebenso überall sonst zu verfahren, wo Sie das Bild verwenden: in Galerien, Newslettern, Dokumenten und sozialen Medien',
			'Suchmaschinen um eine Aktualisierung der Treffer und das Internet Archive um einen Ausschluss der Seite zu bitten, da beide vor allem auf Anträge der Betreiber einer Website reagieren',
		],
		recipients: 'allen, denen Sie das Bild weitergegeben haben, die Löschung mitzuteilen und mir diese Empfänger zu nennen (Art. 19 DSGVO)',
		confirm: 'mir kurz zu bestätigen, dass das geschehen ist',
		identity:
			'Um das Bild zu finden, genügt seine Adresse. Haben Sie begründete Zweifel daran, wer ich bin, nennen Sie mir diese bitte; eine Ausweiskopie oder ein weiteres Bild ist dafür nicht nötig.',
		softDeadline: 'Eine Frist nennt das Gesetz dafür nicht; für eine Antwort bis zum {due} wäre ich Ihnen dankbar.',
	},
	gdpr: {
		agreed: {
			never:
				'In diese Veröffentlichung habe ich nicht eingewilligt, und eine andere Rechtsgrundlage sehe ich nicht; bitte löschen Sie das Bild unverzüglich (Art. 17 Abs. 1 lit. d DSGVO).',
			given:
				'Soweit Sie sich auf eine Einwilligung stützen, widerrufe ich sie (Art. 7 Abs. 3 DSGVO); bitte löschen Sie das Bild unverzüglich (Art. 17 Abs. 1 lit. b DSGVO).',
			contract:
				'Wir haben über Bilder etwas vereinbart. Soweit die Vereinbarung auf einer Einwilligung beruht, widerrufe ich sie (Art. 7 Abs. 3 und Art. 17 Abs. 1 lit. b DSGVO). Falls nach Ihrer Auffassung ein Vertrag diese Veröffentlichung erlaubt, teilen Sie mir bitte mit, welche Klausel das tut, für welche Verwendung und bis wann, und ob Sie bereit wären, sie zu beenden.',
		},
		objection:
			'Soweit Sie sich auf berechtigte Interessen oder auf eine Aufgabe im öffentlichen Interesse stützen, widerspreche ich der Veröffentlichung (Art. 21 Abs. 1 und Art. 17 Abs. 1 lit. c DSGVO). Aus {situation} ergibt sich dieser Grund: {reason}.',
		child:
			'Das Bild zeigt eine minderjährige Person. Die Interessen von Kindern haben besonderes Gewicht (Art. 6 Abs. 1 lit. f DSGVO), und ihre Daten verdienen besonderen Schutz (Erwägungsgrund 38).',
		childConsent:
			'Das Recht auf Löschung gilt gerade auch für Bilder, in die für ein Kind oder von einem Kind eingewilligt wurde (Erwägungsgrund 65).',
		askers: {
			employee: 'Ich sehe nicht, weshalb dieses Bild für meine Arbeit öffentlich sein müsste (Art. 5 Abs. 1 lit. c DSGVO).',
			'former-employee':
				'Ich arbeite nicht mehr bei Ihnen; damit ist der Zweck entfallen, zu dem das Bild verwendet worden sein mag (Art. 17 Abs. 1 lit. a DSGVO).',
			member: 'Eine Mitgliedschaft bedeutet nicht, dass ich in diese Veröffentlichung eingewilligt hätte.',
			visitor:
				'Bitte teilen Sie mir auch mit, auf welcher Rechtsgrundlage Sie das Bild veröffentlicht haben und wo die Besucherinnen und Besucher darüber informiert wurden (Art. 13 und 14 DSGVO).',
			tenant: 'Ein Mietverhältnis bedeutet nicht, dass ich in diese Veröffentlichung eingewilligt hätte.',
			patient:
				'Ein Bild, das mich in Behandlung zeigt, sagt etwas über meine Gesundheit aus. Es darf nur mit ausdrücklicher Einwilligung veröffentlicht werden (Art. 9 Abs. 1 und Abs. 2 lit. a DSGVO).',
		},
		school:
			'Falls Sie eine öffentliche Schule sind, können Sie sich bei der Erfüllung Ihrer Aufgaben nicht auf berechtigte Interessen stützen (Art. 6 Abs. 1 Unterabs. 2 DSGVO).',
	},
	fadp: {
		grounds: {
			never:
				'In diese Veröffentlichung habe ich nicht eingewilligt, und ich widerspreche ihr ausdrücklich: Von jetzt an geschieht sie entgegen meiner ausdrücklichen Willenserklärung (Art. 30 Abs. 2 lit. b DSG). Ein Bild, auf dem jemand zu erkennen ist, darf nicht ohne Rechtfertigung veröffentlicht werden (Art. 28 ZGB). Bitte löschen Sie es (Art. 32 Abs. 2 DSG).',
			given:
				'Soweit Sie sich auf eine Einwilligung stützen, widerrufe ich sie und widerspreche der Veröffentlichung ausdrücklich: Von jetzt an geschieht sie entgegen meiner ausdrücklichen Willenserklärung (Art. 30 Abs. 2 lit. b DSG). Ein Bild, auf dem jemand zu erkennen ist, darf nicht ohne Rechtfertigung veröffentlicht werden (Art. 28 ZGB). Bitte löschen Sie es (Art. 32 Abs. 2 DSG).',
			contract:
				'Wir haben über Bilder etwas vereinbart. Falls das nach Ihrer Auffassung diese Veröffentlichung erlaubt, teilen Sie mir bitte mit, welche Klausel das tut, für welche Verwendung und bis wann, und ob Sie bereit wären, sie zu beenden. Andernfalls widerspreche ich der Veröffentlichung ausdrücklich (Art. 30 Abs. 2 lit. b DSG, Art. 28 ZGB) und bitte Sie, das Bild zu löschen (Art. 32 Abs. 2 DSG).',
		},
		refusal: 'Falls Sie dem nicht nachkommen möchten, teilen Sie mir bitte mit, auf welchen Rechtfertigungsgrund Sie sich stützen.',
	},
	press: {
		subject: 'Bitte wegen eines Bildes in einem Ihrer Beiträge',
		opening:
			'Ich achte die Freiheit der Presse und weiß, dass sie dem Grenzen setzt, was ich verlangen kann. Ich bitte Sie nicht, Ihren Bericht zurückzuziehen, sondern zu wählen, was sich mit ihm vereinbaren lässt:',
		choices: [
			'{face} unkenntlich zu machen oder das Bild zu beschneiden',
			'ein anderes Bild zu verwenden',
			'den Namen und die Bildunterschrift wegzulassen',
			'die Seite und das Bild von Suchmaschinen auszunehmen',
			'das Bild nach einiger Zeit aus dem Archiv zu nehmen',
		],
		close:
			'Der Grund meiner Bitte ist: {reason}. Falls nichts davon möglich ist, wäre ich Ihnen dankbar, wenn Sie mir sagen könnten, weshalb. Über eine Antwort bis zum {due} würde ich mich freuen.',
	},
	privatePerson: {
		opening:
			'Sie haben sich vermutlich nichts dabei gedacht, und ich möchte keinen Streit. Der Grund meiner Bitte ist: {reason}. Ich bitte Sie:',
		items: [
			'das Bild zu entfernen oder {face} darauf unkenntlich zu machen',
			'ebenso überall sonst zu verfahren, wo Sie es gepostet haben',
			'den Namen und Markierungen zu entfernen',
		],
		close: 'Es wäre nett, wenn Sie mir bis zum {due} kurz Bescheid geben könnten, dass es erledigt ist. Vielen Dank.',
	},
	imageRights: {
		de: 'Bildnisse dürfen grundsätzlich nur mit Einwilligung der abgebildeten Person verbreitet oder öffentlich gezeigt werden (§ 22 KUG), und auch wo eine Ausnahme gilt, nicht gegen deren berechtigtes Interesse (§ 23 Abs. 2 KUG).',
		at: 'Bildnisse dürfen nicht öffentlich gezeigt werden, wenn dadurch berechtigte Interessen der abgebildeten Person verletzt werden (§ 78 UrhG).',
		fr: 'Nach französischem Recht hat jede Person als Teil ihres Privatlebens ein Recht am eigenen Bild (Art. 9 des Code civil).',
		it: 'Nach italienischem Recht dürfen Bildnisse grundsätzlich nur mit Einwilligung der abgebildeten Person gezeigt werden und nie gegen deren Ehre oder Ansehen (Art. 10 des Codice civile, Art. 96 und 97 des Gesetzes 633/1941).',
		gr: 'Nach griechischem Recht hat jede Person als Teil ihrer Persönlichkeit ein Recht am eigenen Bild und kann verlangen, dass eine Verletzung endet und sich nicht wiederholt (Art. 57 des griechischen Zivilgesetzbuchs).',
		ch: 'Ein Bild, auf dem jemand zu erkennen ist, darf nicht ohne Rechtfertigung veröffentlicht werden (Art. 28 ZGB).',
		gb: 'Nach dem Recht des Vereinigten Königreichs dürfen private Informationen nicht missbraucht werden; bei Kindern kann das auch Bilder betreffen, die an einem öffentlichen Ort entstanden sind (Weller v Associated Newspapers [2015] EWCA Civ 1176).',
		'ca-qc':
			'Nach dem Recht von Québec ist es in der Regel rechtswidrig, ein Bild, das eine Person erkennen lässt, ohne ihre Einwilligung zu veröffentlichen, es sei denn, es dient der berechtigten Information der Öffentlichkeit (Artikel 35 und 36 des Code civil du Québec).',
		br: 'Nach brasilianischem Recht kann eine Person untersagen lassen, dass ihr Bild ohne ihre Genehmigung verwendet wird, wenn dies ihre Ehre, ihren guten Ruf oder ihr Ansehen verletzt oder gewerblichen Zwecken dient (Artikel 20 des Código Civil).',
	},
	notice: {
		subject: 'Meldung nach Art. 16 des Gesetzes über digitale Dienste',
		opening:
			'dies ist eine Meldung nach Art. 16 der Verordnung (EU) 2022/2065 (Gesetz über digitale Dienste) und zugleich ein Antrag auf Löschung nach der DSGVO. Es geht um ein Bild {ofPerson}, das jemand bei Ihrem Dienst eingestellt hat.',
		why: 'Den Inhalt halte ich aus folgenden Gründen für rechtswidrig.',
		goodFaith:
			'Ich bin in gutem Glauben davon überzeugt, dass die Angaben und Ausführungen in dieser Meldung richtig und vollständig sind.',
		decision:
			'Bitte bestätigen Sie mir den Eingang dieser Meldung und teilen Sie mir Ihre Entscheidung und die möglichen Rechtsbehelfe mit (Art. 16 Abs. 4 und 5 des Gesetzes über digitale Dienste).',
	},
};
