import {coversPath, linesOf} from './robots-lines.ts';
import {nextTurn} from './turns.ts';

/** The rule that decides for a crawler: the longest that covers the page, and of two as long the one that allows (RFC 9309, 2.2.2). */
interface Rule {
	readonly length: number;
	readonly isAllowed: boolean;
}

/**
 * Whether each crawler may take a page, by the rules of a robots.txt: those of its own groups, or those for `*` where it has none.
 *
 * One pass over the file for all crawlers, and nothing is kept of groups for others: a file that names ten thousand crawlers above ten
 * thousand rules means a hundred million of both together, and would fill the memory.
 *
 * @param crawlers their names; a name in the file counts up to its version
 */
export async function allowedCrawlers(text: string, page: URL, crawlers: readonly string[]): Promise<ReadonlyMap<string, boolean>> {
	const path = upperEncoding(page.pathname + page.search);
	const known = new Set([...crawlers.map(crawler => crawler.toLowerCase()), '*']);
	const rules = new Map<string, Rule | undefined>();
	let group = new Set<string>();
	let isNaming = false;
	let steps = stepsPerTurn;
	for (const [label, value] of linesOf(text)) {
		if (steps >= stepsPerTurn) {
			await nextTurn();
			steps = 0;
		}

		steps += stepsPerLine + value.length + (value.includes('*') ? path.length : 0);
		if (label === 'user-agent') {
			if (!isNaming) group = new Set();
			const name = nameOf(value);
			if (known.has(name)) group.add(name);
		} else if (ruleLabels.has(label) && group.size > 0) {
			const pattern = encoded(value);
			const rule = {length: pattern.length, isAllowed: label === 'allow'};
			const covers = label !== 'crawl-delay' && pattern !== '' && coversPath(pattern, path);
			for (const name of group) rules.set(name, covers ? stronger(rules.get(name), rule) : rules.get(name));
		}

		isNaming = label === 'user-agent';
	}

	return new Map(crawlers.map(crawler => [crawler, mayTake(rules, crawler.toLowerCase())]));
}

/** Characters read in one turn: a few milliseconds' worth, in rules that are held against the longest address, too. */
const stepsPerTurn = 500_000;
/** What a line costs besides, in the same measure. */
const stepsPerLine = 100;

const ruleLabels = new Set(['allow', 'disallow', 'crawl-delay']);

/** `GPTBot/1.2` is GPTBot. */
const nameOf = (value: string): string => (value.toLowerCase().split('/', 1)[0] ?? '').trim();

const stronger = (before: Rule | undefined, rule: Rule): Rule =>
	!before || rule.length > before.length || (rule.length === before.length && rule.isAllowed) ? rule : before;

/** A crawler with a group of its own does not read the one for all, even where its own says nothing about the page. */
function mayTake(rules: ReadonlyMap<string, Rule | undefined>, crawler: string): boolean {
	const rule = rules.get(rules.has(crawler) ? crawler : '*');
	return rule?.isAllowed ?? true;
}

/** As a browser writes paths, and with capital letters in `%2F`: both sides are compared in this form (RFC 9309, 2.2.2). */
function encoded(path: string): string {
	try {
		return upperEncoding(encodeURI(path).replace(/%25/g, '%'));
	} catch {
		// Half a character: it cannot be in any address.
		return path;
	}
}

const upperEncoding = (path: string): string => path.replace(/%[0-9a-f]{2}/gi, code => code.toUpperCase());
