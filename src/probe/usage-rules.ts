import {coversPath, linesOf} from './robots-lines.ts';

/** `Content-Usage` is the IETF's (draft-ietf-aipref-attach-04, section 3), `Content-Signal` is Cloudflare's (contentsignals.org). */
type UsageLabel = 'content-usage' | 'content-signal';

/**
 * The usage preferences in a robots.txt that apply to a page for every crawler: its rules with this label under `User-agent: *`, as
 * written. The longest matching path wins; `undefined` where none matches.
 */
export function readUsageRules(text: string, page: URL, wanted: UsageLabel): string | undefined {
	const path = page.pathname + page.search;
	const rules = rulesForAll(text, wanted).filter(rule => coversPath(rule.path, path));
	const longest = rules.reduce((most, {path}) => Math.max(most, path.length), 0);
	const preferences = rules.filter(rule => rule.path.length === longest).map(rule => rule.preference);
	return preferences.length > 0 ? [...new Set(preferences)].join(', ').slice(0, maxLength) : undefined;
}

/** Characters; no real preference is longer. */
const maxLength = 200;

interface UsageRule {
	/** Empty: every page. */
	readonly path: string;
	readonly preference: string;
}

/** The rules of the groups for `User-agent: *`. An unknown kind of line does not end a group (RFC 9309, 2.2.4). */
function rulesForAll(text: string, wanted: UsageLabel): readonly UsageRule[] {
	const rules: UsageRule[] = [];
	let isForAll = false;
	let isNaming = false;
	for (const [label, value] of linesOf(text)) {
		if (label === 'user-agent') {
			isForAll = (isNaming && isForAll) || value === '*';
			isNaming = true;
			continue;
		}

		if (!ruleLabels.has(label)) continue;
		isNaming = false;
		if (isForAll && label === wanted) rules.push(...parseRule(value));
	}

	return rules;
}

const ruleLabels = new Set(['allow', 'disallow', 'content-usage', 'content-signal']);

/** Cut at the first space. A pattern that also allows no path would try each of its beginnings where a line holds an odd line break. */
function parseRule(value: string): readonly UsageRule[] {
	const end = value.startsWith('/') ? value.search(/\s/) : 0;
	const path = value.slice(0, end === -1 ? undefined : end);
	const preference = value.slice(path.length).trim();
	return preference === '' ? [] : [{path, preference}];
}
