import {Parser} from 'htmlparser2';
import {directivesInTag} from '../core/page/robots-directives.ts';
import {isRobotCheck} from './robot-check.ts';
import {nextTurn, turnLength} from './turns.ts';

/** What a page's HTML says without running its scripts. */
export interface HtmlFacts {
	/** Content of `<meta>` tags by property or name in lower case; the first of each. */
	readonly meta: ReadonlyMap<string, string>;
	/** Directives of robots tags, as `crawler: directive`, or `directive` for all crawlers. */
	readonly robots: readonly string[];
	/** Whether JSON-LD, inline data or microdata describe a person. */
	readonly hasPerson: boolean;
	/** The texts of its JSON-LD. */
	readonly structuredData: readonly string[];
	readonly hasPasswordField: boolean;
	/** Whether it is a check for robots in place of a page. */
	readonly isRobotCheck: boolean;
	/** The `action` of its forms, as written. */
	readonly formActions: readonly string[];
}

/** No ordinary page has more tags or longer values; bounds what a hostile one makes us keep. */
const maxTags = 300;
const maxLength = 4000;

/** Characters of JSON-LD that are kept; a profile has one or two thousand. */
const maxStructuredData = 100_000;

/**
 * Never rejects. Needs no DOM: a service worker has none.
 *
 * @param signal ends the reading; the facts are those found until then
 */
export async function readHtml(html: string, signal?: AbortSignal): Promise<HtmlFacts> {
	const page = await tagsOf(html, signal);
	const named = page.metas.map(({property, name, content, 'http-equiv': httpEquiv}) => ({
		name: (property ?? name ?? httpEquiv ?? '').toLowerCase(),
		content: (content ?? '').slice(0, maxLength),
	}));
	return {
		meta: new Map(named.toReversed().map(({name, content}) => [name, content])),
		robots: named.flatMap(({name, content}) => directivesInTag(content, name)),
		hasPerson: /"@type"\s*:\s*"(?:Person|ProfilePage)"|\bitemtype=["']?https?:\/\/schema\.org\/(?:Person|ProfilePage)\b/.test(html),
		hasPasswordField: page.hasPasswordField,
		isRobotCheck: isRobotCheck(html),
		formActions: page.formActions,
		structuredData: page.structuredData,
	};
}

type Attributes = Readonly<Record<string, string | undefined>>;

/**
 * Reads tags one after the other and ignores nesting, which does not matter here. Keeping track of it would take minutes for a hostile
 * page with a million open tags.
 */
class FlatParser extends Parser {
	readonly #onEndTag: () => void;

	constructor(handler: ConstructorParameters<typeof Parser>[0], onEndTag: () => void) {
		super(handler);
		this.#onEndTag = onEndTag;
	}

	/** Called where an end tag is written; the handler is told of the end of an element as soon as it begins. */
	override onclosetag(start: number, endIndex: number): void {
		super.onclosetag(start, endIndex);
		this.#onEndTag();
	}

	protected override isVoidElement(): boolean {
		return true;
	}
}

async function tagsOf(html: string, signal: AbortSignal | undefined) {
	const metas: Attributes[] = [];
	const formActions: string[] = [];
	const structuredData: string[] = [];
	let isStructured = false;
	let left = maxStructuredData;
	let hasPasswordField = false;
	const parser = new FlatParser(
		{
			onopentag(tag, {action, type, ...attributes}: Attributes) {
				isStructured = tag === 'script' && type?.toLowerCase() === 'application/ld+json' && structuredData.length < maxTags;
				if (isStructured) structuredData.push('');
				if (tag === 'meta' && metas.length < maxTags) metas.push(attributes);
				if (tag === 'form' && formActions.length < maxTags) formActions.push((action ?? '').slice(0, maxLength));
				hasPasswordField ||= tag === 'input' && type?.toLowerCase() === 'password';
			},
			ontext(text) {
				if (isStructured && left > 0) structuredData[structuredData.length - 1] += text.slice(0, left);
				if (isStructured) left -= text.length;
			},
		},
		() => {
			// Text that follows the script directly is none of its own.
			isStructured = false;
		},
	);
	for (let at = 0; at < html.length && !signal?.aborted; at += turnLength) {
		parser.write(html.slice(at, at + turnLength));
		await nextTurn();
	}

	parser.end();
	return {metas, formActions, hasPasswordField, structuredData};
}
