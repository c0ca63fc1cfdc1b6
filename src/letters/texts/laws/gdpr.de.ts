import type {LawText} from '../../text-types.ts';

/** Art. 12, 15, 17-19, 21, 77 DSGVO; Zweck genannt wegen EuGH C-526/24; keine Geldforderung. */
export const text: LawText = {
	name: 'der DSGVO',
	basis: 'Art. 77 Abs. 1 DSGVO',
	opening:
		'ich lebe im Europäischen Wirtschaftsraum ({country}) und wende mich an {controller} wegen mich betreffender personenbezogener Daten, die Sie möglicherweise verarbeiten, insbesondere wegen Bildern, die mein Gesicht zeigen. Ich beziehe mich auf die Datenschutz-Grundverordnung, Verordnung (EU) 2016/679 (DSGVO).',
	rights: {
		access: {
			subject: 'Antrag auf Auskunft, Art. 15 DSGVO',
			blocks: [
				'Bitte bestätigen Sie mir, ob Sie mich betreffende personenbezogene Daten verarbeiten. Ist das der Fall, übersenden Sie mir bitte unentgeltlich eine Kopie dieser Daten und die Informationen nach Art. 15 Abs. 1 und 2 DSGVO:',
				[
					'jedes Bild, das mich zeigt, jedes aus meinem Gesicht berechnete Template, jeden Vektor und alle damit verknüpften Daten, mit der Adresse, von der das Bild stammt, und dem Datum',
					'die Zwecke der Verarbeitung und, damit ich sie prüfen kann, die Rechtsgrundlage nach Art. 6 Abs. 1 und Art. 9 Abs. 2',
					'die Kategorien der Daten',
					'jeden Empfänger namentlich, auch in Drittländern, und die Garantien für solche Übermittlungen',
					'die Speicherdauer oder die Kriterien für ihre Festlegung',
					'alle verfügbaren Informationen über die Herkunft der Daten',
					'das Bestehen einer automatisierten Entscheidungsfindung einschließlich Profiling und aussagekräftige Informationen über die involvierte Logik',
				],
			],
		},
		objection: {
			subject: 'Widerspruch, Art. 21 DSGVO',
			blocks: [
				'Ich widerspreche der Verarbeitung mich betreffender personenbezogener Daten, auch jeder künftigen Erhebung von Bildern, die mich zeigen, aus Gründen, die sich aus meiner besonderen Situation ergeben (Art. 21 Abs. 1 DSGVO). Zwingende schutzwürdige Gründe, die meine Interessen überwiegen, sehe ich nicht.',
			],
		},
		restriction: {
			subject: 'Antrag auf Einschränkung der Verarbeitung, Art. 18 DSGVO',
			blocks: [
				'Bitte schränken Sie die Verarbeitung meiner Daten auf die Speicherung ein (Art. 18 Abs. 1 DSGVO). Ich halte die Verarbeitung für unrechtmäßig, lehne die Löschung aber vorerst ab (lit. b), weil ich die Daten zur Geltendmachung und Ausübung meiner Ansprüche benötige (lit. c). Soweit ich widersprochen habe, gilt auch lit. d, solange nicht feststeht, ob Ihre berechtigten Gründe gegenüber meinen überwiegen.',
			],
		},
		erasure: {
			subject: 'Antrag auf Löschung, Art. 17 DSGVO',
			blocks: [
				'Bitte löschen Sie unverzüglich alle mich betreffenden personenbezogenen Daten: die Bilder, jedes aus meinem Gesicht berechnete Template, jeden Vektor und alle damit verknüpften Daten. Eine Rechtsgrundlage für ihre Verarbeitung sehe ich nicht (Art. 17 Abs. 1 lit. d DSGVO). Soweit Sie sich auf eine Einwilligung stützen, widerrufe ich sie (Art. 17 Abs. 1 lit. b). Eine Ausnahme nach Art. 17 Abs. 3 sehe ich nicht.',
				'Bitte teilen Sie die Löschung jedem Empfänger mit und nennen Sie mir diese Empfänger (Art. 19 DSGVO), bestätigen Sie mir die Löschung und stellen Sie sicher, dass die Daten nicht erneut erhoben werden. Sollten Sie dafür Daten über mich benötigen, teilen Sie mir bitte vorher mit, welche und für wie lange.',
			],
			alongside: {objection: ['Soweit ich widerspreche, gilt auch Art. 17 Abs. 1 lit. c DSGVO.']},
		},
	},
	reach:
		'Die DSGVO gilt für Sie unabhängig davon, wo Sie niedergelassen sind: Menschen in der Union anhand ihres Gesichts auffindbar zu machen, steht im Zusammenhang mit der Beobachtung ihres Verhaltens (Art. 3 Abs. 2 lit. b DSGVO). Die Aufsichtsbehörden Italiens, Griechenlands, Frankreichs, Österreichs und der Niederlande haben sie aus diesem Grund auf Clearview AI angewandt. Sind Sie nicht in der Union niedergelassen, nennen Sie mir bitte auch Ihren Vertreter in der Union (Art. 27 DSGVO).',
	faces: [
		'Was aus einem Gesicht berechnet wird, um eine Person zu identifizieren, sind biometrische Daten (Art. 4 Nr. 14 und Art. 9 Abs. 1 DSGVO). Ihre Verarbeitung ist untersagt, soweit nicht Art. 9 Abs. 2 sie erlaubt. Eine ausdrückliche Einwilligung habe ich nicht erteilt. Ein Bild im Internet macht das Template eines Gesichts nicht zu Daten, die ich offensichtlich öffentlich gemacht habe (Art. 9 Abs. 2 lit. e): Die niederländische Behörde hat dieses Argument in ihrer Entscheidung über Clearview AI vom 16. Mai 2024 zurückgewiesen.',
	],
	facesInUnion:
		'Seit dem 2. Februar 2025 verbietet zudem Art. 5 Abs. 1 lit. e der KI-Verordnung, Verordnung (EU) 2024/1689, das Inverkehrbringen, die Inbetriebnahme für diesen spezifischen Zweck und die Verwendung von KI-Systemen, die Datenbanken zur Gesichtserkennung durch das ungezielte Auslesen von Gesichtsbildern aus dem Internet erstellen oder erweitern.',
	purpose:
		'Mit diesem Antrag möchte ich erfahren, ob und wie Sie Daten über mich verarbeiten, die Rechtmäßigkeit prüfen und erreichen, dass eine unrechtmäßige Verarbeitung endet.',
	identity:
		'Haben Sie begründete Zweifel an meiner Identität, nennen Sie mir bitte diese Zweifel und die Angabe, die genügt, um sie auszuräumen (Art. 5 Abs. 1 lit. c und Art. 12 Abs. 6 DSGVO); eine Ausweiskopie oder ein neues Bild meines Gesichts ist dafür nicht nötig. Bitte verwenden Sie dieses Schreiben nur zu seiner Beantwortung und ergänzen Sie damit nicht, was Sie über mich gespeichert haben.',
	identityLaw:
		'Zusätzliche Angaben dürfen nur bei begründeten Zweifeln verlangt werden und nur, soweit sie nötig sind (Art. 12 Abs. 6 und Art. 5 Abs. 1 lit. c DSGVO). Ihrer Aufforderung entnehme ich keinen solchen Zweifel. Solange Sie keinen benennen, gehe ich davon aus, dass die Frist für Ihre Antwort läuft und am {due} endet.',
	deadline:
		'Bitte antworten Sie unverzüglich, in jedem Fall aber innerhalb eines Monats nach Eingang (Art. 12 Abs. 3 DSGVO); geht Ihnen dieses Schreiben heute zu, also bis zum {due}.',
	refusal:
		'Kommen Sie dem nicht vollständig nach, nennen Sie mir bitte innerhalb derselben Frist die Gründe (Art. 12 Abs. 4 DSGVO). Eine Beschwerde bei einer Aufsichtsbehörde behalte ich mir vor (Art. 77 DSGVO).',
	provisions: {
		rights: {
			access: 'Art. 15 DSGVO',
			erasure: 'Art. 17 DSGVO',
			restriction: 'Art. 18 DSGVO',
			objection: 'Art. 21 DSGVO',
		},
		outcome: {
			silence: 'Art. 12 Abs. 3 DSGVO',
			incomplete: 'Art. 12 Abs. 3 DSGVO',
			refusal: 'Art. 12 Abs. 4 DSGVO',
			identity: 'Art. 12 Abs. 2 und 6 und Art. 5 Abs. 1 lit. c DSGVO',
		},
		faces: 'Art. 5 Abs. 1 lit. a, Art. 6 Abs. 1 und Art. 9 Abs. 1 DSGVO',
	},
};
