import type {Ground, Mailbox, Whose} from './contacts.ts';
import {isOnHost} from './is-on-host.ts';
import {lineRoles} from './line-roles.ts';
import {mailboxInLink, turnRound, withPlainSigns} from './obfuscation.ts';
import {ownCards} from './own-cards.ts';
import type {PageText} from './page-text.ts';

const mailbox = /[\p{L}\d][\p{L}\d._%+'-]{0,63}@(?:[\p{L}\d](?:[\p{L}\d-]{0,61}[\p{L}\d])?\.)+\p{L}{2,24}(?![\p{L}\d@])/gu;
/** Endings of file names that look like an address, as `logo@2x.png`. */
const fileName = /\.(?:png|jpe?g|gif|webp|svg|avif|css|js|html?|php|woff2?)$/i;
/** Left over from a template. */
const placeholder =
	/mustermann|musterfirma|beispiel\.de$|example\.(?:com|org|net)$|@(?:domain|yourdomain|your-domain|deine-domain|votresite|tuodominio)\.|^(?:name|vorname|you|your|user|email)@/i;
/** Nobody reads what is sent there. */
const unread = /^(?:no-?reply|do-?not-?reply|nicht-antworten|ne-pas-repondre|mailer-daemon|bounces?)@/i;

/** Every mailbox on a page with whose it is, once each: the best ground counts. */
export function findMailboxes(page: PageText): readonly Mailbox[] {
	const roles = lineRoles(page);
	const host = new URL(page.address).hostname;
	const seen: Mailbox[] = [];
	const add = (written: string, line: number, ground?: Ground): void => {
		const address = written.trim().replace(/^'+/, '').toLowerCase();
		if (!isMailbox(address) || fileName.test(address) || placeholder.test(address) || unread.test(address)) return;
		const role = roles[line];
		const whose: Whose = ground ? 'operator' : (role?.whose ?? 'operator');
		const text = page.lines[line]?.text ?? '';
		const own = isOnHost(address, host) ? 'own-host' : 'elsewhere';
		seen.push({address, whose, ground: ground ?? (role?.whose === 'operator' ? role.ground : own), line: text.slice(0, 200)});
	};

	for (const [index, {text}] of page.lines.entries()) for (const address of mailboxesIn(text, host)) add(address, index);
	for (const {address, line} of page.links) {
		const written = mailboxInLink(address);
		// A link at the end of its paragraph is closed before its line is.
		if (written) add(written, Math.min(line, page.lines.length - 1));
	}
	for (const {email} of ownCards(page)) if (email) add(email, -1, 'card');
	return onceEach(seen);
}

const isMailbox = (text: string): boolean => text.length <= 254 && new RegExp(`^${mailbox.source}$`, 'u').test(text);

/** Mailboxes in a line of text, with hidden signs put back, and letters that a style sheet turns round. */
function mailboxesIn(text: string, host: string): readonly string[] {
	const isTurned = text.includes(`${turnRound(withoutWww(host))}@`);
	return withPlainSigns(isTurned ? turnRound(text) : text).match(mailbox) ?? [];
}

const order: Readonly<Record<Ground, number>> = {operator: 0, card: 1, contact: 2, 'own-host': 3, elsewhere: 4};

/** Named as the operator's anywhere, a mailbox is the operator's, even if the same people also made the page. */
function onceEach(seen: readonly Mailbox[]): readonly Mailbox[] {
	const best = new Map<string, Mailbox>();
	for (const each of seen) {
		const known = best.get(each.address);
		if (!known || isBetter(each, known)) best.set(each.address, each);
	}
	return [...best.values()].sort((one, other) => rank(one) - rank(other));
}

const isBetter = (one: Mailbox, other: Mailbox): boolean => rank(one) < rank(other);

const rank = ({whose, ground, address}: Mailbox): number => {
	const role = {operator: 0, officer: 20, department: 30, authority: 40, service: 50}[whose];
	return role + 2 * order[ground] + (isGeneral(address) ? 0 : 1);
};

/** Mailboxes that stand for an organisation as a whole, in plain spelling. */
const general =
	/^(?:info|kontakt|contact|contatti|contacto|contato|office|mail|post|hello|hallo|bonjour|vorstand|verein|geschaeftsstelle|sekretariat|secretariat|secretary|secretariaat|secretaria|segreteria|grammateia|redaktion|redaction|redazione|redacao|redaccion|editor|admin|privacy|datenschutz|verlag|bureau|buero|biuro|geral|epikoinonia|club|school)@/;
export const isGeneral = (address: string): boolean => general.test(address);

const withoutWww = (host: string): string => host.replace(/^www\d?\./, '');
