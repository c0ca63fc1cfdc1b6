import type {ComplaintText} from '../../text-types.ts';

export const text: ComplaintText = {
	greeting: 'Sehr geehrte Damen und Herren,',
	subject: 'Beschwerde gegen {controller}',
	opening: 'ich habe meinen gewöhnlichen Aufenthalt {inPlace} und erhebe nach {basis} Beschwerde gegen {controller}.',
	request: 'Am {sent} habe ich dort nach {law} folgenden Antrag gestellt: {asked}.',
	outcome: {
		silence: 'Die Frist für eine Antwort ist am {due} abgelaufen. Eine Antwort habe ich nicht erhalten.',
		silenceWithoutPeriod: 'Eine Antwort habe ich nicht erhalten.',
		refusal: 'Am {on} wurde mein Antrag abgelehnt.',
		incomplete: 'Am {on} erhielt ich eine Antwort, die meinen Antrag nicht vollständig erfüllt.',
		silenceAsRefusal: 'Bis zum Ende der Frist am {due} kam keine Antwort. Das Gesetz wertet das als Ablehnung.',
		identity:
			'Am {on} wurde die Antwort von einem weiteren Nachweis meiner Identität abhängig gemacht. Der beigefügten Aufforderung entnehme ich keinen Zweifel daran, wer ich bin.',
	},
	reminded: 'Am {reminded} habe ich an meinen Antrag erinnert.',
	replied: 'Am {replied} habe ich darauf geantwortet.',
	complainedThere: 'Am {complainedThere} habe ich mich dort unmittelbar beschwert.',
	faces:
		'Es geht um Bilder meines Gesichts, die dort möglicherweise vorliegen, und um alles, was daraus berechnet wird, um mich zu identifizieren: biometrische Daten. In eine solche Verarbeitung habe ich nicht eingewilligt. Weshalb ich sie für rechtswidrig halte, steht in meinem Antrag.',
	precedents: 'Behörden haben diese Praxis nach dem Recht ihrer Länder bereits für rechtswidrig befunden:',
	ownPrecedents: 'Sie haben diese Praxis bereits für rechtswidrig befunden:',
	reachConfirmed: 'Ein Gericht meines Landes hat bestätigt, dass sein Recht für {controllerName} gilt:',
	infringed: 'Verletzt sind nach meiner Auffassung: {provisions}.',
	learned: 'Davon habe ich am {learned} Kenntnis erlangt.',
	underAppeal: 'angefochten',
	asks: 'Ich bitte Sie, die Beschwerde zu prüfen und insbesondere',
	orders: [
		'zu klären, ob dort Daten über mich verarbeitet werden und ob das rechtmäßig ist',
		'festzustellen, dass mein Antrag nicht erfüllt wurde, und anzuordnen, dass er erfüllt wird',
	],
	stopFaces: 'anzuordnen, dass Bilder meines Gesichts weder erhoben noch verarbeitet werden',
	otherPowers:
		'von Ihren weiteren Befugnissen Gebrauch zu machen, soweit Sie es für geboten halten, und mich über den Stand und das Ergebnis der Beschwerde zu unterrichten',
	anonymous:
		'Bitte geben Sie meinen Namen und meine Anschrift nur weiter, wenn die Prüfung das erfordert, und teilen Sie es mir vorher mit.',
	attachments: 'Ich füge bei:',
	attached: {
		request: 'Kopie meines Antrags',
		proof: 'Nachweis der Absendung',
		answer: 'Antwort auf meinen Antrag',
		demand: 'Aufforderung zum Identitätsnachweis',
		reply: 'Kopie meiner Entgegnung',
		reminder: 'Kopie meiner Erinnerung',
		complaint: 'Kopie meiner unmittelbaren Beschwerde',
	},
	closing: 'Mit freundlichen Grüßen',
};
