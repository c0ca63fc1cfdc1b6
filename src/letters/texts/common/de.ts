import type {CommonText} from '../../text-types.ts';

export const text: CommonText = {
	greeting: 'Sehr geehrte Damen und Herren,',
	closing: 'Mit freundlichen Grüßen',
	separator: '; ',
	places: 'Auf diesen Seiten und Bildern bin ich zu sehen; mit ihnen sollten sich die Daten finden lassen:',
	noPlaces:
		'Falls Sie ein Bild brauchen, um die Daten zu finden, teilen Sie mir das bitte mit; ich nenne Ihnen dann eines, das bereits öffentlich ist, sofern es eines gibt.',
	situation: 'Aus meiner besonderen Situation ergeben sich folgende Gründe: {situation}',
	coverNote: 'Mein Schreiben finden Sie als PDF im Anhang. Bitte antworten Sie an diese Adresse.',
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
