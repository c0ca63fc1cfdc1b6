import {isAboutOperator} from './about-operator.ts';
import {findContactLinks} from './contact-links.ts';
import type {Contacts, Mailbox, PostalAddress} from './contacts.ts';
import {findMailboxes, isGeneral} from './find-mailboxes.ts';
import {lineRoles} from './line-roles.ts';
import {ownCards} from './own-cards.ts';
import type {PageLine, PageText} from './page-text.ts';
import {findPostalAddresses} from './postal-address.ts';
import {plain} from './section-words.ts';

/**
 * Who runs a page and how to reach them, as far as it says so itself. Only what is clear is proposed; the rest is listed with whose it
 * seems to be.
 */
export function findContacts(page: PageText): Contacts {
	const links = findContactLinks(page);
	if (isParked(page)) return {state: 'parked', mailboxes: [], links};

	const mailboxes = findMailboxes(page);
	if (isLogIn(page, mailboxes)) return {state: 'log-in', mailboxes: [], links};

	const email = chooseMailbox(mailboxes);
	const officer = only(mailboxes.filter(({whose}) => whose === 'officer'))?.address;
	const place = chooseAddress(findPostalAddresses(page), page);
	const operator = place?.name ?? nameOnCard(page) ?? labelledName(page);
	const form = page.forms.find(({takesText}) => takesText);
	const shared = {
		...(operator && {operator}),
		...(place && {postal: place.lines}),
		...(officer && {officer}),
		...(form && {form: page.address}),
		mailboxes,
		links,
	};
	if (email === 'several') return {state: 'several', ...shared};
	if (email) return {state: 'found', email, ...shared};
	if (hasAddressInImage(page)) return {state: 'in-image', ...shared};
	if (form) return {state: 'form-only', ...shared};
	if (officer) return {state: 'officer-only', ...shared};
	return {state: place ? 'postal-only' : 'not-found', ...shared};
}

/** The mailbox to propose. Where two have the same grounds, one that stands for the whole organisation comes first. */
function chooseMailbox(mailboxes: readonly Mailbox[]): string | 'several' | undefined {
	const own = mailboxes.filter(({whose, ground}) => whose === 'operator' && ground !== 'elsewhere');
	const [best] = own;
	if (!best) return undefined;
	const rivals = own.filter(({ground}) => isAsGood(ground, best.ground));
	if (rivals.length === 1) return best.address;
	const general = rivals.filter(({address}) => isGeneral(address));
	return general.length === 1 && general[0] ? general[0].address : 'several';
}

/** Whether it is named as the imprint or as the contact makes little difference; that it is only on the same host does. */
const isAsGood = (ground: Mailbox['ground'], best: Mailbox['ground']): boolean =>
	ground === best || (ground !== 'own-host' && best !== 'own-host');

const only = <Item>(items: readonly Item[]): Item | undefined => (items.length === 1 ? items[0] : undefined);

/** Two addresses of two operators are a question for the person. */
function chooseAddress(addresses: readonly PostalAddress[], page: PageText): PostalAddress | undefined {
	const own = addresses
		.filter(({whose}) => whose === 'operator')
		.filter(({lines}) => !/muster(?:stadt|straße|strasse)/i.test(lines.join(' ')));
	const different = own.filter((each, at) => own.findIndex(other => other.lines.join() === each.lines.join()) === at);
	const first = only(different);
	if (!first || first.name) return first;
	const name = nameOnCard(page) ?? nameAsHeading(page);
	return name ? {...first, name} : first;
}

const nameOnCard = (page: PageText): string | undefined =>
	only(ownCards(page).filter(({kind, name}) => kind === 'organisation' && name !== undefined))?.name;

/** A heading with a legal form. */
const nameAsHeading = ({lines}: PageText): string | undefined =>
	only(lines.filter(({text, heading}) => heading !== undefined && legalForm.test(text)))?.text;

const legalForm =
	/(?:\be\. ?V\.|\bGmbH\b|\bAG\b|\bKG\b|\bLtd\b|\bLLC\b|\bSARL\b|\bSAS\b|\bS\.r\.l\.|\bA\.S\.D\.|\bS\.p\.A\.|\bB\.V\.|\bS\.L\.|Sp\. z o\.o\.|\bLda\b)/u;

/** Labels in plain spelling that the operator's name stands after, or below. */
const nameLabel =
	/^(?:medieninhaber(?:in)?|herausgeber(?:in)?|anbieter|betreiber|verein|verantwortlich(?:er|e|e stelle)?|raison sociale|editeur(?: du site)?|denominazione|ragione sociale|titolare(?: del trattamento)?|data controller|υπευθυνοσ επεξεργασιασ|επωνυμια|titular|verwerkingsverantwoordelijke|administrator danych|responsavel pelo tratamento|responsable d[ue] traitement)\s*[:|]*\s*/;

function labelledName(page: PageText): string | undefined {
	if (!isAboutOperator(page)) return undefined;
	const {lines} = page;
	for (const [index, {text, heading}] of lines.entries()) {
		const label = nameLabel.exec(plain(text))?.[0];
		if (label === undefined) continue;
		const rest = plain(text) === label.trim() || heading !== undefined ? (lines[index + 1]?.text ?? '') : text.slice(label.length);
		const [name = ''] = rest.replace(/^[\s:|]+/, '').split(/,| – |\s+is the /);
		if (/^\p{Lu}/u.test(name) && !/[@]/.test(name) && name.length <= 100) return name.trim();
	}
	return undefined;
}

const forSale =
	/domain (?:name )?(?:is |ist )?(?:for sale|parked|may be for sale|zu verkaufen)|is for sale\b.{0,80}domain|buy this domain|domain steht zum verkauf|domaine est a vendre|dominio e in vendita|dominio esta (?:en|a) venta|dominio a venda|domain πωλειται|domeinnaam (?:is )?te koop|domena (?:jest )?na sprzedaz|parked free/;
/** Longer pages speak of something else as well. */
const longestParkedPage = 1500;

function isParked({lines, title}: PageText): boolean {
	const text = plain([title, ...lines.map(line => line.text)].join(' '));
	return text.length < longestParkedPage && forSale.test(text);
}

/** A page with a password field that says nothing of its own operator. */
const isLogIn = ({forms, lines}: PageText, mailboxes: readonly Mailbox[]): boolean =>
	forms.some(({takesPassword}) => takesPassword) &&
	lines.length < 12 &&
	!mailboxes.some(({ground}) => ground === 'operator' || ground === 'contact');

const mailLabel = /e-?mail|courriel|correo|posta elettronica|ηλεκτρονικο ταχυδρομειο|\bmail\b/;

/** A picture beside "E-Mail", or one that is called so. */
function hasAddressInImage(page: PageText): boolean {
	const roles = lineRoles(page);
	return page.lines.some(({text, images = []}, index) => {
		const isOthers = roles[index] !== undefined && roles[index]?.whose !== 'operator';
		return !isOthers && images.some(image => mailLabel.test(plain(image)) || mailLabel.test(labelOf(text, page.lines[index - 1])));
	});
}

const labelOf = (text: string, before: PageLine | undefined): string =>
	plain(text !== '' ? text.slice(0, 60) : (before?.text ?? '').slice(0, 60));
