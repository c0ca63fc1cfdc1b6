import type {LawText} from '../text.ts';

/** DSG vom 25. September 2020, in Kraft seit 1. September 2023; Schweizer Rechtschreibung. */
export const text: LawText = {
	name: 'das Schweizer Datenschutzgesetz (DSG)',
	basis: 'das Datenschutzgesetz (DSG)',
	opening:
		'ich lebe in der Schweiz und wende mich an {controller} als Verantwortliche für Personendaten über mich, insbesondere für Bilder, die mein Gesicht zeigen. Ich beziehe mich auf das Bundesgesetz über den Datenschutz (DSG).',
	rights: {
		access: {
			subject: 'Auskunftsbegehren, Art. 25 DSG',
			blocks: [
				'Bitte teilen Sie mir mit, ob Sie Personendaten über mich bearbeiten. Ist das der Fall, bitte ich kostenlos um (Art. 25 DSG):',
				[
					'die Daten als solche: jedes Bild, das mich zeigt, jede aus meinem Gesicht berechnete Vorlage (Template, Vektor) und alle damit verknüpften Daten, mit der Adresse, von der das Bild stammt, und dem Datum',
					'den Bearbeitungszweck',
					'die Aufbewahrungsdauer oder die Kriterien dafür',
					'alle verfügbaren Angaben über die Herkunft der Daten',
					'ob eine automatisierte Einzelentscheidung vorliegt, und die Logik dahinter',
					'die Empfängerinnen und Empfänger oder ihre Kategorien und die Staaten, in die Daten bekanntgegeben werden',
				],
			],
		},
		objection: {
			subject: 'Widerspruch gegen die Bearbeitung, Art. 30 DSG',
			blocks: [
				'Die Bearbeitung von Personendaten über mich und jede weitere Beschaffung von Bildern, die mich zeigen, geschieht gegen meine ausdrückliche Willenserklärung (Art. 30 DSG). Bitte stellen Sie sie ein.',
			],
		},
		erasure: {
			subject: 'Begehren um Löschung, Art. 32 DSG',
			blocks: [
				'Bitte löschen oder vernichten Sie alle Personendaten über mich: die Bilder, jede aus meinem Gesicht berechnete Vorlage und alle damit verknüpften Daten (Art. 32 DSG). Bitte informieren Sie alle, die die Daten erhalten haben, bestätigen Sie mir die Löschung und stellen Sie sicher, dass die Daten nicht erneut beschafft werden.',
			],
		},
	},
	reach:
		'Das DSG gilt für Sachverhalte, die sich in der Schweiz auswirken, auch wenn sie im Ausland veranlasst werden (Art. 3 Abs. 1 DSG).',
	faces: [
		'Biometrische Daten, die eine Person eindeutig identifizieren, sind besonders schützenswerte Personendaten (Art. 5 lit. c DSG). Ich habe weder eingewilligt, dass sie aus meinem Gesicht gewonnen werden, noch in ihre Verwendung.',
	],
	purpose: 'Ich stelle dieses Begehren, um zu erfahren, ob und wie Sie Daten über mich bearbeiten, und um die Rechtmässigkeit zu prüfen.',
	identity:
		'Dieses Schreiben enthält, was Sie zum Auffinden der Daten brauchen. Zweifeln Sie an meiner Identität, teilen Sie mir bitte mit, weshalb und welche geringste Angabe den Zweifel ausräumt; ein neues Bild meines Gesichts ist dafür nicht nötig. Bitte verwenden Sie dieses Schreiben nur zu seiner Beantwortung.',
	closing: 'Freundliche Grüsse',
	deadline:
		'Bitte antworten Sie innert 30 Tagen nach Eingang (Art. 25 Abs. 7 DSG); geht Ihnen dieses Schreiben heute zu, ist das bis zum {due}.',
	refusal:
		'Verweigern, beschränken oder verzögern Sie die Auskunft, nennen Sie mir bitte den Grund. Ich behalte mir vor, den Eidgenössischen Datenschutz- und Öffentlichkeitsbeauftragten zu informieren.',
};
