import {Parser} from 'htmlparser2';
import {readDirectives} from './robots-directives.ts';

/** What can be told from a page's HTML without running it. A service worker has no DOM parser. */
export interface HtmlFacts {
	/** By property or name, lower case; the first of each. */
	readonly meta: ReadonlyMap<string, string>;
	/** Directives of robots metas, as `crawler: directive`, or `directive` for all. */
	readonly robots: readonly string[];
	/** JSON-LD, inline data or microdata describe a person. */
	readonly hasPerson: boolean;
	readonly hasPasswordField: boolean;
	/** Where its forms send to, as written. */
	readonly formActions: readonly string[];
}

/** Crawlers whose own meta tag may stand beside `robots`. */
const robotsNames = /^(?:robots|googlebot(?:-image|-news)?|bingbot)$/;

/** More is no page for people; bounds what a hostile one makes us keep. */
const maxKept = 300;
const maxLength = 4000;

export function readHtml(html: string): HtmlFacts {
	const page = tagsOf(html);
	const named = page.metas.map(({property, name, content, 'http-equiv': httpEquiv}) => ({
		name: (property ?? name ?? httpEquiv ?? '').toLowerCase(),
		content: (content ?? '').slice(0, maxLength),
	}));
	return {
		meta: new Map(named.toReversed().map(({name, content}) => [name, content])),
		robots: named.filter(({name}) => robotsNames.test(name)).flatMap(({name, content}) => readDirectives(content, name)),
		hasPerson: /"@type"\s*:\s*"(?:Person|ProfilePage)"|\bitemtype=["']?https?:\/\/schema\.org\/(?:Person|ProfilePage)\b/.test(html),
		hasPasswordField: page.hasPasswordField,
		formActions: page.formActions,
	};
}

type Attributes = Readonly<Record<string, string | undefined>>;

/**
 * Tags one after the other: which stands in which does not matter here. Keeping track of it would take minutes for a hostile page of
 * a million open tags.
 */
class FlatParser extends Parser {
	protected override isVoidElement(): boolean {
		return true;
	}
}

function tagsOf(html: string) {
	const metas: Attributes[] = [];
	const formActions: string[] = [];
	let hasPasswordField = false;
	const parser = new FlatParser({
		onopentag(tag, {action, type, ...attributes}: Attributes) {
			if (tag === 'meta' && metas.length < maxKept) metas.push(attributes);
			if (tag === 'form' && formActions.length < maxKept) formActions.push((action ?? '').slice(0, maxLength));
			hasPasswordField ||= tag === 'input' && type?.toLowerCase() === 'password';
		},
	});
	parser.end(html);
	return {metas, formActions, hasPasswordField};
}
