import type {ContactLink, LinkKind} from './contacts.ts';
import type {PageText} from './page-text.ts';
import {plain} from './section-words.ts';

/** Words of links in plain spelling, in en de fr it el nl es pt pl. */
const kinds: readonly (readonly [LinkKind, RegExp])[] = [
	[
		'imprint',
		/impressum|imprint|offenlegung|legal notice|legal information|mentions? legales?|note legali|οροι(?: χρησησ)?|ταυτοτητα|colofon|aviso legal|nota legal|ficha tecnica|nota prawna|^legal$/,
	],
	[
		'contact',
		/kontakt|contact|contatt|επικοινωνια|contacto|contato|ansprechpartner|about us|^about$|uber uns|^wir uber|a propos|chi siamo|quem somos|quienes somos|over ons|o nas|σχετικα με εμασ|ποιοι ειμαστε/,
	],
	[
		'privacy',
		/datenschutz|privacy|confidentialite|donnees personnelles|privatezza|απορρητ|προσωπικ(?:ων|α) δεδομεν|privacidad|privacidade|prywatnos|\brodo\b|\bgdpr\b/,
	],
];

/** The same in addresses, where a link is a picture or says only "here". */
const inPaths: readonly (readonly [LinkKind, RegExp])[] = [
	['imprint', /impressum|imprint|mentions-?legales|note-?legali|aviso-?legal|colofon|legal-?notice|oroi/],
	['contact', /kontakt|contact|contatti|contacto|epikoinonia/],
	['privacy', /datenschutz|privacy|confidentialite|privacidad|aporrito|prywatnosc/],
];

/** Links worth reading of a page, one of each kind and frames, on the same host only. */
export function findContactLinks({address, links, frames}: PageText): readonly ContactLink[] {
	const here = new URL(address);
	const found: ContactLink[] = frames.map(frame => ({kind: kindOfPath(frame) ?? 'frame', address: frame, text: ''}));
	for (const link of links) {
		const kind = kindOfText(link.text) ?? kindOfPath(link.address);
		if (kind) found.push({kind, address: link.address, text: link.text});
	}
	const usable = found.filter(link => isOtherPageOfHost(link.address, here));
	return order.flatMap(kind => usable.filter(link => link.kind === kind).slice(0, kind === 'frame' ? 3 : 1));
}

const order: readonly LinkKind[] = ['imprint', 'contact', 'privacy', 'frame'];

export const kindOfText = (text: string): LinkKind | undefined => kinds.find(([, words]) => words.test(plain(text)))?.[0];

export function kindOfPath(address: string): LinkKind | undefined {
	const path = URL.canParse(address) ? new URL(address).pathname.toLowerCase() : '';
	return inPaths.find(([, words]) => words.test(path))?.[0];
}

function isOtherPageOfHost(address: string, here: URL): boolean {
	if (!URL.canParse(address)) return false;
	const {protocol, host, pathname, search} = new URL(address);
	return /^https?:$/.test(protocol) && host === here.host && (pathname !== here.pathname || search !== here.search);
}
