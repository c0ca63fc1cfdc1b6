import type {Ground, Whose} from './contacts.ts';

/** What a heading or a label says about the lines below it. */
export type SectionRole =
	| {readonly whose: 'operator'; readonly ground: Extract<Ground, 'operator' | 'contact'>}
	| {readonly whose: Exclude<Whose, 'operator'>};

/** Lower case without accents, so that capitals and spelling make no difference. */
export const plain = (text: string): string =>
	text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ς', 'σ').replaceAll(/[’‘]/g, "'");

/** Headings and labels in plain spelling, in en de fr it el nl es pt pl; the first list that fits decides. */
const officer =
	/datenschutzbeauftragt|data protection officer|\bdpo\b|\bdpd\b|delegue a la protection|responsabile (?:della|per la) protezione|\brpd\b|υπευθυνο[συ] προστασιασ|\bυπδ\b|functionaris (?:voor )?gegevensbescherming|delegad[oa] de proteccion|encarregad[oa] d[ae] protecao|inspektor(?:em)? ochrony/;
const authority =
	/aufsichtsbehorde|aufsichtsstelle|beschwerde|registergericht|streitbeilegung|schlichtung|\bombud|supervisory authorit|information commissioner|complain|autorite de controle|\bcnil\b|reclamation|autorita di controllo|\bgarante\b|reclamo|εποπτικη αρχη|αρχη προστασιασ|καταγγελι|toezichthoud|autoriteit persoonsgegevens|autoridad de control|agencia espanola|autoridade de controlo|\bcnpd\b|organ(?:u|em)? nadzor|\buodo\b/;
const service =
	/generator|(?:erstellt|created|genere|generato) (?:mit|von|with|by|avec|par|con|da)|web-?(?:design|agentur|master|entwicklung|seite von|site by)|(?:site|website|webseite|design(?:ed)?|developed|built|made|powered) (?:by|von|with)|technische (?:umsetzung|realisierung|betreuung)|^(?:gestaltung|umsetzung|konzept|layout|programmierung|realisierung|realisation|realizzazione|realizzato|design|hosting|hoster|host|provider|druck|foto|fotos|bilder|photos?|pictures|images)\b\s*(?:und .*|&.*)?(?:[:|–-]|$)|bildnachweis|fotonachweis|bildrechte|photo credit|picture credit|photographs? by|photos? by|\bheberge(?:ur|ment)|credits? photo|conception (?:du|et|graphique|web)|developpement|crediti fotografic|realizzazione|sviluppo|fotografie di|κατασκευη ιστοσελ|κατασκευη:|σχεδιασ|φιλοξενια|φωτογραφιεσ:|ontwerp|realisatie|fotografie:|diseno|desarrollo|alojamiento|fotografia:|desenvolvimento|alojamento|wykonanie|projekt i|zdjecia/;
const department =
	/^(?:anzeigen|werbung|abonn?ement|aboservice|vertrieb|karriere|bewerbung|jobs?|shop|tickets?|advertis|subscri|sales|careers|recruit|publicite|annonces|abonnes|recrutement|pubblicita|abbonament|lavora|διαφημ|συνδρομ|θεσεισ εργασιασ|adverten|vacatures|publicidad|suscripc|empleo|publicidade|assinatur|reklam|prenumerat)/;
const operator =
	/impressum|imprint|angaben (?:gemaß|nach|zum)|anbieter|herausgeber|betreiber|medieninhaber|offenlegung|\bverlag\b|verantwortlich|inhaber|legal notice|legal information|published by|^publisher|operated by|run by|data controller|^controller|who we are|mentions legales|editeur|editrice|responsable d[ue] traitement|raison sociale|siege social|note legali|titolare|gestore|ragione sociale|sede legale|υπευθυνο[συ] επεξεργασιασ|ιδιοκτ|εκδοτ|επωνυμια|ταυτοτητα|colofon|uitgever|verwerkingsverantwoordelijke|aviso legal|nota legal|^titular|responsable del tratamiento|responsavel pel|ficha tecnica|administrator(?:em)? danych|wydawca|wlasciciel/;
const contact =
	/kontakt|ansprechpartner|contact|geschaftsstelle|sekretariat|redaktion|newsroom|^editor|editorial|get in touch|write to us|redaction|secretariat|contatt|redazione|segreteria|scrivici|επικοινωνια|γραμματεια|συνταξη|secretariaat|redactie|contacto|redaccion|secretaria|contato|redacao|sekretariat|redakcja|anschrift|address|adresse|indirizzo|διευθυνση|adres\b|direccion|morada/;

/** @param text a heading, a label, or the beginning of a line */
export function sectionRole(text: string): SectionRole | undefined {
	const written = plain(text);
	if (officer.test(written)) return {whose: 'officer'};
	if (service.test(written)) return {whose: 'service'};
	if (authority.test(written)) return {whose: 'authority'};
	if (department.test(written)) return {whose: 'department'};
	if (operator.test(written)) return {whose: 'operator', ground: 'operator'};
	return contact.test(written) ? {whose: 'operator', ground: 'contact'} : undefined;
}
