import {plain} from './section-words.ts';

/** Words of a heading, or of a part of an address, beyond which it is likely to be the title of an article. */
const mostWords = 4;

/** How the long headings begin that imprints and privacy notices have all the same, in plain spelling. */
const ofNotices =
	/^(?:impressum|imprint|offenlegung|angaben (?:gemaß|nach|zum)|legal|mentions? legales?|note legali|aviso legal|nota |colofon|ταυτοτητα|datenschutz(?:erklarung|hinweise?|information\w*)?\b(?!-)|privacy(?: (?:policy|notice|statement|information)|verklaring|beleid)|protection des donnees|politi\w+ d[ei]|informativa|πολιτικη απορρητου|polityka|verantwortlich(?:er|e|e stelle)? (?:im sinne|i\. ?s\.|fur den inhalt|gemaß|nach)|responsable d[ue] traitement|titolare del trattamento|υπευθυνο[συ] επεξεργασιασ)/;

/** Whether a heading is that of an article: "Owner of the mill arrested" tells nobody who runs the page. */
export function isHeadline(heading: string): boolean {
	const text = plain(heading).trim();
	return text.split(/[\s/&–|-]+/).length > mostWords && !ofNotices.test(text);
}
