import {plain} from './section-words.ts';

/** Words of a heading, or of a part of an address, beyond which it is likely to be the title of an article. */
const mostWords = 4;

/** How the long headings begin that imprints and privacy notices have all the same, in plain spelling. */
const ofNotices =
	/^(?:impressum|imprint|offenlegung|angaben (?:gemaß|nach|zum)|legal|mentions? legales?|note legali|aviso legal|nota |colofon|ταυτοτητα|datenschutz(?:erklarung|hinweise?|information\w*)?\b(?!-)|privacy(?: (?:policy|notice|statement|information)|verklaring|beleid)|protection des donnees|politi\w+ d[ei]|informativa|πολιτικη απορρητου|polityka|verantwortlich(?:er|e|e stelle)? (?:im sinne|i\. ?s\.|fur den inhalt|gemaß|nach)|responsable d[ue] traitement|titolare del trattamento|υπευθυνο[συ] επεξεργασιασ)/;

/** Whole words that headings about a site's own operator are made of, in plain spelling and in the languages of `sectionRole`. */
const ofContacts = new Set(
	[
		'impressum offenlegung anbieter anbieterkennzeichnung anbieterinformationen betreiber herausgeber herausgeberin medieninhaber verlag inhaber inhaberin',
		'kontakt kontakte kontaktdaten kontaktformular kontaktadresse kontaktaufnahme ansprechpartner ansprechpartnerin ansprechpartnerinnen ansprechpersonen',
		'anschrift adresse geschaftsstelle sekretariat buro redaktion verwaltung vorstand verein schule schulleitung team standort standorte anfahrt postanschrift',
		'datenschutz datenschutzerklarung verantwortlich verantwortlicher verantwortliche angaben tmg ddg mstv',
		'und oder so wir sie ihr uns unser unsere unserer unseren erreichen uber zu zur zum der die das den des dem im in am an auf fur von mit nach gemaß',
		'imprint legal notice information publisher published operated run controller contact contacts contacting us our office editor editors editorial newsroom',
		'address privacy policy data about the and or for to of by with at here how get in touch write find reach club school team staff enquiries page form',
		'mentions legales editeur editrice contactez contacter nous nos notre redaction secretariat adresse coordonnees et ou le la les l du de des d a au aux',
		'confidentialite donnees personnelles bureau association ecole site qui sommes propos ecrire',
		'note legali editore titolare gestore contatti contatto contattaci redazione segreteria scrivici indirizzo sede legale e o il lo la i gli le un di del della',
		'dei delle con per noi chi siamo privacy scuola societa associazione dove',
		'ταυτοτητα επικοινωνια στοιχεια επικοινωνιασ γραμματεια συνταξη εκδοτησ ιδιοκτητησ διευθυνση και η ο το τα τησ του των μασ με στο για σχετικα ποιοι ειμαστε',
		'οροι χρησησ απορρητο απορρητου συλλογοσ σχολειο επωνυμια',
		'colofon uitgever redactie secretariaat adres over ons en van het de',
		'aviso legal titular redaccion secretaria direccion contacto contato morada redacao sobre nosotros nosaltres nos y el los las',
		'wydawca redakcja sekretariat dane o nas administrator i',
	]
		.join(' ')
		.split(' '),
);

/**
 * Whether a heading is that of an article: "Owner of the mill arrested" tells nobody who runs the page, and no more does "Owner arrested". A
 * short one is believed where it has no other words than such headings are made of, those in the host's name aside.
 */
export function isHeadline(heading: string, host: string): boolean {
	const text = plain(heading).trim();
	if (text.split(/[\s/&–|-]+/).length > mostWords) return !ofNotices.test(text);
	if (ofNotices.test(text)) return false;
	return words(text).some(word => !ofContacts.has(word) && !isInHost(word, host));
}

/** Without the end of a file's name. */
const words = (text: string): readonly string[] => text.replace(/\.(?:html?|php\d?|aspx?|jsp)$/, '').match(/\p{L}+/gu) ?? [];

/** Shorter words are in the name of many hosts. */
const shortestName = 2;

const isInHost = (word: string, host: string): boolean =>
	word.length >= shortestName && host.includes(word.replaceAll('ß', 'ss').replaceAll(/[^a-z]/g, '') || word);
