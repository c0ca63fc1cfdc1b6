import type {CommonText} from '../../text.ts';

export const text: CommonText = {
	greeting: 'Sehr geehrte Damen und Herren,',
	closing: 'Mit freundlichen Grüßen',
	separator: '; ',
	places: 'Auf diesen Seiten und Bildern bin ich zu sehen; mit ihnen lassen sich die Daten finden:',
	noPlaces:
		'Falls Sie ein Bild brauchen, um die Daten zu finden, teilen Sie mir das bitte mit: Ich kann eines nennen, das schon öffentlich ist.',
	situation: 'Die Gründe, die sich aus meiner besonderen Situation ergeben, sind: {situation}',
	coverNote: 'Mein Schreiben liegt als PDF bei. Ich bitte um Antwort an diese Adresse.',
	suggestedSituation: 'Wer ein Foto von mir hat, könnte mit einem solchen Dienst herausfinden, wer ich bin.',
	accessFirst: 'Bitte erteilen Sie die Auskunft, bevor Sie etwas löschen, damit nicht verloren geht, wonach ich frage.',
	rightNames: {
		access: 'Auskunft',
		erasure: 'Löschung',
		restriction: 'Einschränkung der Verarbeitung',
		objection: 'Widerspruch',
		'opt-out': 'Widerspruch gegen den Verkauf',
	},
};
