import type {ComplaintText} from '../text.ts';

export const text: ComplaintText = {
	greeting: 'Sehr geehrte Damen und Herren,',
	subject: 'Beschwerde über {controller}',
	opening:
		'ich lebe in Ihrem Zuständigkeitsbereich ({country}) und beschwere mich über {controller}, {website}. Grundlage meiner Beschwerde: {basis}.',
	request: 'Am {sent} habe ich diesem Unternehmen einen Antrag ({rights}) gesandt; Grundlage: {law}.',
	outcome: {
		silence: 'Die Frist für eine Antwort ist am {due} abgelaufen. Eine Antwort habe ich nicht erhalten.',
		silenceWithoutPeriod: 'Eine Antwort habe ich nicht erhalten.',
		refusal: 'Am {on} hat das Unternehmen abgelehnt.',
		incomplete: 'Am {on} hat das Unternehmen geantwortet, aber nicht getan, worum ich gebeten habe.',
	},
	reminded: 'Am {reminded} habe ich erinnert.',
	faces:
		'Es geht um Bilder meines Gesichts und um das, was daraus berechnet wird, um mich wiederzuerkennen, also um biometrische Daten, die ohne mein Zutun dem Netz entnommen wurden.',
	precedents: 'Über dieses Unternehmen haben Behörden und Gerichte bereits entschieden:',
	asks: 'Ich bitte Sie, die Beschwerde zu prüfen und insbesondere',
	orders: [
		'festzustellen, dass die Verarbeitung meiner Daten rechtswidrig ist und mein Antrag nicht erfüllt wurde',
		'das Unternehmen anzuweisen, meinem Antrag zu entsprechen',
		'von Ihren weiteren Befugnissen Gebrauch zu machen, soweit Sie es für geboten halten, und mich über Stand und Ergebnis zu unterrichten',
	],
	stopFaces: 'anzuordnen, dass es keine Bilder meines Gesichts mehr erhebt und verarbeitet',
	anonymous:
		'Bitte geben Sie meinen Namen und meine Anschrift nur an das Unternehmen weiter, wenn die Prüfung es erfordert, und teilen Sie mir das vorher mit.',
	attachments: 'Ich füge bei:',
	attached: {
		request: 'Kopie meines Antrags',
		proof: 'Nachweis der Absendung',
		answer: 'Antwort des Unternehmens',
		reminder: 'Kopie meiner Erinnerung',
	},
	closing: 'Mit freundlichen Grüßen',
};
