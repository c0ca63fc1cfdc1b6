import {type CardBuilder, createCardBuilder} from './build-cards.ts';
import {decodeCloudflare, turnRound} from './obfuscation.ts';
import {type Attributes, pageTextLimits as limits, type PageForm, type PageLine, type PageLink, type PageText} from './page-text.ts';
import {cardsInStructuredData} from './structured-data.ts';

/** Takes a page tag by tag, from whatever parses it. */
export interface PageTextBuilder {
	/** @returns whether there is room for more */
	readonly startTag: (tag: string, attributes: Attributes) => boolean;
	readonly text: (text: string) => void;
	readonly endTag: (tag: string) => void;
	readonly end: () => PageText;
}

interface OpenElement {
	readonly tag: string;
	readonly attributes: Attributes;
	readonly isHidden: boolean;
	readonly isTurned: boolean;
	readonly part?: 'navigation' | 'footer';
	/** Where in the current line it begins. */
	readonly from: number;
}

export function createPageTextBuilder(address: string): PageTextBuilder {
	const lines: PageLine[] = [];
	const links: PageLink[] = [];
	const forms: {-readonly [Key in keyof PageForm]: PageForm[Key]}[] = [];
	const frames: string[] = [];
	const structured: string[] = [];
	/** The one whose data came last. */
	let script: OpenElement | undefined;
	const cards: CardBuilder = createCardBuilder();
	const stack: OpenElement[] = [];
	let title = '';
	let line = '';
	let boldLength = 0;
	let images: string[] = [];
	let heading: number | undefined;
	let block = 0;
	let elements = 0;
	/** Open elements beyond the depth that is kept track of. */
	let tooDeep = 0;
	let room = limits.structuredData as number;

	const hasRoom = (): boolean => elements < limits.elements && lines.length < limits.lines;
	const inside = () => stack.at(-1);
	const toUrl = (written: string): string | undefined => (URL.canParse(written, address) ? new URL(written, address).href : undefined);
	const flush = (): void => {
		const text = line.replace(/[\s\u00ad\u200b-\u200d\ufeff]+/gu, found => (/\s/.test(found) ? ' ' : '')).trim();
		const part = inside()?.part;
		if ((text !== '' || images.length > 0) && lines.length < limits.lines) {
			const isBold = text !== '' && boldLength >= text.length;
			const level = heading ?? (isBold ? boldHeading : undefined);
			lines.push({
				text: text.slice(0, limits.lineLength),
				block,
				...(level !== undefined && {heading: level}),
				...(part && {part}),
				...(images.length > 0 && {images}),
			});
		}
		line = '';
		boldLength = 0;
		images = [];
	};
	const add = (text: string): void => {
		if (line.length > limits.lineLength * 4) return;
		// Elements may be closed and turned round a hundred times over; each time costs what the line is long.
		const added = text.replaceAll(/\s+/g, ' ').slice(0, limits.lineLength * 4);
		line += added;
		if (stack.some(({tag}) => tag === 'b' || tag === 'strong')) boldLength += added.length;
	};
	const addLink = (text: string, written: string): void => {
		const found = toUrl(written.trim());
		if (found && links.length < limits.links)
			links.push({text: text.replaceAll(/\s+/g, ' ').trim().slice(0, 200), address: found, line: lines.length});
	};
	const readSpecial = (tag: string, attributes: Attributes): void => {
		const {src, alt, type, action} = attributes;
		if (tag === 'img') images.push(`${alt ?? ''} ${fileNameOf(src ?? '')}`.trim());
		if (tag === 'form') forms.push({address: toUrl(action ?? '') ?? address, takesText: false, takesPassword: false});
		const form = forms.at(-1);
		if (form && tag === 'textarea') form.takesText = true;
		if (tag === 'input' && type?.toLowerCase() === 'password') (form ?? pushForm()).takesPassword = true;
		const frame = (tag === 'frame' || tag === 'iframe') && src ? toUrl(src) : undefined;
		if (frame && frames.length < 20) frames.push(frame);
	};
	const pushForm = () => {
		const form = {address, takesText: false, takesPassword: false};
		forms.push(form);
		return form;
	};

	return {
		startTag(tag, attributes) {
			elements += 1;
			if (breaksLine.has(tag)) flush();
			if (startsBlock.has(tag)) block += 1;
			if (cellTags.has(tag) && line !== '') line += ' : ';
			const outer = inside();
			const part = partOf(tag, attributes) ?? outer?.part;
			const isSkipped = skipped.has(tag) || isHidden(attributes);
			readSpecial(tag, attributes);
			const hidden = decodeCloudflare(attributes['data-cfemail'] ?? '') ?? inAttributes(attributes);
			if (hidden && !outer?.isHidden) add(` ${hidden} `);
			heading = headingOf(tag) ?? heading;
			if (voidTags.has(tag)) return hasRoom();
			if (stack.length >= limits.depth) tooDeep += 1;
			else {
				stack.push({
					tag,
					attributes,
					isHidden: (outer?.isHidden ?? false) || isSkipped || hidden !== undefined,
					isTurned: isTurned(tag, attributes),
					...(part && {part}),
					from: line.length,
				});
				cards.startTag(attributes, stack.length);
			}
			return hasRoom();
		},
		text(text) {
			const element = inside();
			if (element?.tag === 'title' && title === '') title = text.trim().slice(0, 300);
			if (element?.tag === 'script' && /ld\+json/i.test(element.attributes['type'] ?? '') && room > 0) {
				// A page that is read in turns gives one script in several pieces.
				const before = element === script ? (structured.pop() ?? '') : '';
				structured.push(before + text.slice(0, room));
				script = element;
				room -= text.length;
			}
			if (element?.isHidden) return;
			add(text);
			cards.text(text);
		},
		endTag(tag) {
			if (voidTags.has(tag)) return;
			// What is nested more deeply than any page needs is read as if it were not nested.
			if (tooDeep > 0) {
				tooDeep -= 1;
				return;
			}
			const at = stack.findLastIndex(element => element.tag === tag);
			if (at < 0) return;
			for (const element of stack.splice(at).toReversed()) {
				const text = line.slice(element.from);
				if (element.isTurned && !element.isHidden) line = line.slice(0, element.from) + turnRound(text);
				if (element.tag === 'a') addLink(text, element.attributes['href'] ?? '');
			}

			cards.endTag(stack.length);
			if (breaksLine.has(tag)) flush();
			if (startsBlock.has(tag)) block += 1;
			if (headingOf(tag) !== undefined) heading = undefined;
		},
		end() {
			flush();
			const known = [...cardsInStructuredData(structured), ...cards.end()].slice(0, limits.cards);
			return {address, title, lines, links, forms, cards: known, frames};
		},
	};
}

const boldHeading = 8;
const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const voidTags = words('area base br col embed frame hr img input link meta source track wbr');
const skipped = words('head script style noscript template select option svg');
const cellTags = words('td th');
const breaksLine = words(
	'address article aside blockquote body br dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr iframe li main nav ol p pre section summary table tr ul',
);
const startsBlock = words(
	'address article aside blockquote dd div dl dt footer form h1 h2 h3 h4 h5 h6 header hr li main nav p section table tr ul',
);

function headingOf(tag: string): number | undefined {
	if (tag === 'dt') return 7;
	return /^h[1-6]$/.test(tag) ? Number(tag[1]) : undefined;
}

const isHidden = ({style = '', hidden}: Attributes): boolean =>
	hidden !== undefined || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);

const isTurned = (tag: string, {style = '', dir}: Attributes): boolean =>
	(tag === 'bdo' && dir?.toLowerCase() === 'rtl') || (/bidi-override/i.test(style) && /direction\s*:\s*rtl/i.test(style));

function partOf(tag: string, {role, id = '', class: names = ''}: Attributes): 'navigation' | 'footer' | undefined {
	if (tag === 'nav' || role === 'navigation') return 'navigation';
	return tag === 'footer' || role === 'contentinfo' || /(?:^|[\s_-])footer(?:$|[\s_-])/i.test(`${id} ${names}`) ? 'footer' : undefined;
}

/** A mailbox whose parts stand in attributes, for a script to join. */
function inAttributes(attributes: Attributes): string | undefined {
	const user = attributes['data-user'] ?? attributes['data-name'] ?? attributes['data-local'];
	const domain = attributes['data-domain'] ?? attributes['data-host'];
	return user && domain && /^[\w.+-]+$/.test(user) && /^[\w-]+(?:\.[\w-]+)+$/.test(domain) ? `${user}@${domain}` : undefined;
}

const fileNameOf = (address: string): string => (address.startsWith('data:') ? '' : (address.split(/[?#]/)[0]?.split('/').at(-1) ?? ''));
