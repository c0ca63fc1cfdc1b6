import type {LawText} from '../../text-types.ts';

/** DSG vom 25. September 2020, in Kraft seit 1. September 2023; Schweizer Rechtschreibung. */
export const text: LawText = {
	name: 'dem Schweizer Datenschutzgesetz (DSG)',
	basis: 'dem Datenschutzgesetz (DSG)',
	opening:
		'ich lebe in der Schweiz und wende mich an {controller} wegen Personendaten über mich, die Sie möglicherweise bearbeiten, insbesondere wegen Bildern, die mein Gesicht zeigen. Ich beziehe mich auf das Bundesgesetz über den Datenschutz (DSG).',
	rights: {
		access: {
			subject: 'Auskunftsbegehren, Art. 25 DSG',
			blocks: [
				'Bitte teilen Sie mir mit, ob Sie Personendaten über mich bearbeiten. Ist das der Fall, teilen Sie mir bitte kostenlos mit (Art. 25 DSG):',
				[
					'die Daten als solche: jedes Bild, das mich zeigt, jedes aus meinem Gesicht berechnete Template, jeden Vektor und alle damit verknüpften Daten, mit der Adresse, von der das Bild stammt, und dem Datum',
					'den Bearbeitungszweck',
					'die Aufbewahrungsdauer oder die Kriterien zu ihrer Festlegung',
					'alle verfügbaren Angaben über die Herkunft der Daten',
					'das Vorliegen einer automatisierten Einzelentscheidung und die Logik, auf der sie beruht',
					'die Empfängerinnen und Empfänger oder ihre Kategorien und die Staaten, in die Daten bekannt gegeben werden',
				],
			],
		},
		objection: {
			subject: 'Widerspruch gegen die Bearbeitung, Art. 30 DSG',
			blocks: [
				'Die Bearbeitung von Personendaten über mich und jede weitere Beschaffung von Bildern, die mich zeigen, erfolgen entgegen meiner ausdrücklichen Willenserklärung (Art. 30 DSG). Bitte unterlassen Sie beides.',
			],
		},
		erasure: {
			subject: 'Begehren um Löschung, Art. 32 DSG',
			blocks: [
				'Bitte löschen oder vernichten Sie alle Personendaten über mich: die Bilder, jedes aus meinem Gesicht berechnete Template, jeden Vektor und alle damit verknüpften Daten (Art. 32 DSG). Bitte informieren Sie alle, die die Daten erhalten haben, bestätigen Sie mir die Löschung und stellen Sie sicher, dass die Daten nicht erneut beschafft werden.',
			],
		},
	},
	reach:
		'Das DSG gilt für Sachverhalte, die sich in der Schweiz auswirken, auch wenn sie im Ausland veranlasst werden (Art. 3 Abs. 1 DSG).',
	faces: [
		'Biometrische Daten, die eine Person eindeutig identifizieren, sind besonders schützenswerte Personendaten (Art. 5 lit. c DSG). Ich habe weder eingewilligt, dass sie aus meinem Gesicht gewonnen werden, noch in ihre Verwendung.',
	],
	purpose:
		'Mit diesem Begehren möchte ich erfahren, ob und wie Sie Daten über mich bearbeiten, die Rechtmässigkeit prüfen und erreichen, dass eine unrechtmässige Bearbeitung endet.',
	identity:
		'Zweifeln Sie an meiner Identität, teilen Sie mir bitte mit, weshalb und welche Angabe genügt, um den Zweifel auszuräumen; ein neues Bild meines Gesichts ist dafür nicht nötig. Bitte verwenden Sie dieses Schreiben nur zu seiner Beantwortung.',
	closing: 'Freundliche Grüsse',
	deadline:
		'Bitte antworten Sie innert 30 Tagen nach Eingang (Art. 25 Abs. 7 DSG); geht Ihnen dieses Schreiben heute zu, also bis zum {due}.',
	gentleDeadline: 'Das Gesetz nennt dafür keine Frist; ich bitte um eine Antwort innert 30 Tagen, also bis zum {due}.',
	refusal:
		'Kommen Sie dem nicht vollständig oder erst später nach, nennen Sie mir bitte den Grund. Ich behalte mir vor, den Eidgenössischen Datenschutz- und Öffentlichkeitsbeauftragten zu informieren.',
	provisions: {
		rights: {access: 'Art. 25 DSG', erasure: 'Art. 32 Abs. 2 und 4 DSG', objection: 'Art. 30 Abs. 2 lit. b DSG'},
		outcome: {silence: 'Art. 25 Abs. 7 DSG'},
		faces: 'Art. 6 Abs. 1 bis 3 und Art. 30 DSG',
	},
	complaint: {
		subject: 'Anzeige nach Art. 49 DSG: {controller}',
		opening: 'ich lebe {inPlace} und erstatte nach Art. 49 Abs. 1 DSG Anzeige gegen {controller}.',
		request: 'Am {sent} habe ich dort nach {law} folgendes Begehren gestellt: {asked}.',
		statements: [
			'Mir ist bekannt, dass ich in einem allfälligen Verfahren nicht Partei bin und dass Sie meine Rechte nicht an meiner Stelle ausüben können. Meine eigenen Ansprüche mache ich, falls nötig, vor dem Zivilgericht geltend.',
		],
		asks: 'Ich bitte Sie,',
		orders: [
			'zu prüfen, ob genügend Anzeichen für eine Verletzung der Datenschutzvorschriften bestehen, und gegebenenfalls eine Untersuchung zu eröffnen (Art. 49 Abs. 1 DSG)',
			'gegebenenfalls Verwaltungsmassnahmen nach Art. 51 DSG anzuordnen',
		],
		stopFaces:
			'dabei insbesondere zu berücksichtigen, dass Gesichtsbilder von Menschen in der Schweiz in grosser Zahl beschafft und bearbeitet werden',
		otherPowers: 'mich über die unternommenen Schritte und das Ergebnis zu informieren (Art. 49 Abs. 4 DSG)',
	},
};
