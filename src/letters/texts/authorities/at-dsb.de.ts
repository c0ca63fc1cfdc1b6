import type {ComplaintChanges} from '../../text-types.ts';

/** § 24 Abs. 2 DSG: what a complaint has to contain. */
export const text: ComplaintChanges = {
	opening:
		'ich habe meinen gewöhnlichen Aufenthalt {inPlace} und erhebe nach Art. 77 Abs. 1 DSGVO und § 24 DSG Beschwerde. Beschwerdegegner ist: {controller}.',
	infringed: 'In folgenden Rechten und Vorschriften erachte ich mich als verletzt (§ 24 Abs. 2 Z 1 DSG): {provisions}.',
	learned: 'Zur Rechtzeitigkeit (§ 24 Abs. 2 Z 6 und Abs. 4 DSG): Von der Verletzung habe ich am {learned} Kenntnis erlangt.',
	statements: [
		'Die Rechtswidrigkeit stütze ich darauf, dass mein Antrag nicht oder nicht vollständig erfüllt wurde und eine Ausnahme, die das rechtfertigen könnte, weder dargelegt noch ersichtlich ist (§ 24 Abs. 2 Z 4 DSG). Im Übrigen verweise ich auf die Gründe in meinem Antrag.',
	],
	asks: 'Ich begehre,',
	orders: [
		'die behauptete Rechtsverletzung festzustellen (§ 24 Abs. 2 Z 5 DSG)',
		'dem Beschwerdegegner aufzutragen, meinem Antrag zu entsprechen (§ 24 Abs. 5 DSG)',
	],
	stopFaces: 'dem Beschwerdegegner zu untersagen, Bilder meines Gesichts zu erheben und zu verarbeiten',
	otherPowers: 'mich über Stand und Ergebnis des Verfahrens zu unterrichten',
};
