/**
 * The usage preferences in a robots.txt that apply to a page for every crawler: its `Content-Usage` rules under `User-agent: *`
 * (draft-ietf-aipref-attach-04, section 3), as written. The longest matching path wins; `undefined` where none matches.
 */
export function readContentUsage(text: string, page: URL): string | undefined {
	const path = page.pathname + page.search;
	const rules = rulesForAll(text).filter(rule => matches(rule.path, path));
	const longest = Math.max(...rules.map(rule => rule.path.length));
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
function rulesForAll(text: string): readonly UsageRule[] {
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
		if (isForAll && label === 'content-usage') rules.push(...parseRule(value));
	}

	return rules;
}

const ruleLabels = new Set(['allow', 'disallow', 'content-usage']);

const linesOf = (text: string): readonly (readonly [label: string, value: string])[] =>
	text.split(/\r\n?|\n/).flatMap(line => {
		const [, label, value] = /^[ \t]*([\w-]+)[ \t]*:([^#]*)/.exec(line) ?? [];
		return label !== undefined && value !== undefined ? [[label.toLowerCase(), value.trim()] as const] : [];
	});

function parseRule(value: string): readonly UsageRule[] {
	const [, path = '', preference = ''] = /^(\/\S*)?\s*(.*)$/.exec(value) ?? [];
	return preference === '' ? [] : [{path, preference}];
}

/** `*` matches any characters and a final `$` the end (RFC 9309, 2.2.3). Searched piece by piece, so that no pattern takes long. */
function matches(pattern: string, path: string): boolean {
	const isWhole = pattern.endsWith('$');
	const pieces = pattern.slice(0, isWhole ? -1 : undefined).split('*');
	let at = 0;
	for (const [index, piece] of pieces.entries()) {
		const isLast = isWhole && index === pieces.length - 1;
		const found = isLast ? path.lastIndexOf(piece) : path.indexOf(piece, at);
		if (found < at || (index === 0 && found > 0)) return false;
		at = found + piece.length;
	}

	return !isWhole || at === path.length;
}
