import type {ComplaintText} from '../../text.ts';

export const text: ComplaintText = {
	greeting: 'Sehr geehrte Damen und Herren,',
	subject: 'Beschwerde gegen {controller}',
	opening: 'ich habe meinen gewöhnlichen Aufenthalt {inPlace} und erhebe nach {basis} Beschwerde gegen {controller}.',
	request: 'Am {sent} habe ich dort nach {law} folgenden Antrag gestellt: {asked}.',
	outcome: {
		silence: 'Die Frist für eine Antwort ist am {due} abgelaufen. Eine Antwort habe ich nicht erhalten.',
		silenceWithoutPeriod: 'Eine Antwort habe ich nicht erhalten.',
		refusal: 'Am {on} wurde der Antrag abgelehnt.',
		incomplete: 'Am {on} erhielt ich eine Antwort, die den Antrag nicht vollständig erfüllt.',
		silenceAsRefusal: 'Bis zum Ende der Frist am {due} kam keine Antwort. Das Gesetz wertet das als Ablehnung.',
		identity:
			'Am {on} wurde die Antwort von einer Ausweiskopie oder einem Bild meines Gesichts abhängig gemacht, ohne dass ein Zweifel an meiner Identität genannt wurde.',
	},
	reminded: 'Am {reminded} habe ich an den Antrag erinnert.',
	replied: 'Am {replied} habe ich darauf geantwortet.',
	complainedThere: 'Am {complainedThere} habe ich mich dort unmittelbar beschwert.',
	faces:
		'Es geht um Bilder meines Gesichts und um alles, was daraus berechnet wird, um mich wiederzuerkennen: biometrische Daten. Damit bin ich nicht einverstanden. Weshalb ich es für rechtswidrig halte, steht in meinem Antrag.',
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
	stopFaces: 'anzuordnen, dass keine Bilder meines Gesichts mehr erhoben und verarbeitet werden',
	otherPowers:
		'von Ihren weiteren Befugnissen Gebrauch zu machen, soweit Sie es für geboten halten, und mich über Stand und Ergebnis zu unterrichten',
	anonymous:
		'Bitte geben Sie meinen Namen und meine Anschrift nur weiter, wenn die Prüfung es erfordert, und teilen Sie mir das vorher mit.',
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
