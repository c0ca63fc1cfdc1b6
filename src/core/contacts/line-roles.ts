import {isAboutOperator} from './about-operator.ts';
import {isHeadline} from './headline.ts';
import type {PageLine, PageText} from './page-text.ts';
import {type SectionRole, sectionRole} from './section-words.ts';

interface Heading {
	readonly level: number;
	readonly role: SectionRole | undefined;
	/** Index of its line. */
	readonly at: number;
}

/** A label that a whole paragraph may stand under. */
const longestLabel = 70;

/**
 * Under which heading or label each line of a page stands. Headings hold until the next of their level; a label for its own paragraph, or,
 * where it stands alone, for the next one. On a page about something else, as an article, "Contact" is somebody in the article: only an
 * imprint of its own and the footer count there.
 */
export function lineRoles(page: PageText): readonly (SectionRole | undefined)[] {
	const {lines} = page;
	const isAbout = isAboutOperator(page);
	const {hostname} = new URL(page.address);
	let headings: readonly Heading[] = [];
	let label: {readonly role: SectionRole; readonly block: number} | undefined;
	return lines.map((line, index) => {
		const isArticle = !isAbout && (line.heading ?? 7) <= 2 && isHeadline(line.text, hostname);
		const written = ownRole(line);
		const own = isArticle && written?.whose === 'operator' ? undefined : written;
		if (line.heading !== undefined) {
			const above = headings.filter(({level}) => level < (line.heading ?? 0));
			headings = [...above, {level: line.heading, at: index, role: own ?? inherited(above, line, index)}];
			label = undefined;
		} else if (own) label = {role: own, block: labelledBlock(lines, index)};

		const heading = roleIn(headings, line);
		const role = (label?.block === line.block ? label.role : own) ?? heading;
		const isImprint = heading?.whose === 'operator' && heading.ground === 'operator';
		const isTrusted = isAbout || line.part === 'footer' || isImprint;
		return role?.whose === 'operator' && !isTrusted ? undefined : role;
	});
}

/** A name right below "Imprint" belongs to it, and so does a bold "E-mail:". Any other heading begins something else. */
function inherited(above: readonly Heading[], {text, heading = 0}: PageLine, index: number): SectionRole | undefined {
	const outer = above.at(-1);
	if (outer?.at === index - 1 || (heading >= 7 && contactLabel.test(text))) return outer?.role;
	return undefined;
}

const contactLabel = /^.{0,3}(?:e-?mail|mail|tel|phone|fax|name|web|internet|post|pec|courriel|correo|τηλ|email)/i;

/** The heading in force; in the footer, which belongs to no heading of the page, only one that is small. */
function roleIn(headings: readonly Heading[], line: PageLine): SectionRole | undefined {
	const last = headings.at(-1);
	return line.part === 'footer' && (last?.level ?? 0) <= 2 ? undefined : last?.role;
}

/** What a line says about itself: as a label alone, before a colon or a table cell, or in the words before the address. */
function ownRole({text, heading}: PageLine): SectionRole | undefined {
	if (heading !== undefined || text.length <= longestLabel) return sectionRole(text);
	const [before = ''] = text.split(/[:@]/);
	return sectionRole(before.slice(-longestLabel)) ?? sectionRole(text.slice(0, longestLabel));
}

/** A label that fills its paragraph is about the next one. */
function labelledBlock(lines: readonly PageLine[], index: number): number {
	const {block, text} = lines[index] ?? {block: 0, text: ''};
	const isAlone = lines[index - 1]?.block !== block && lines[index + 1]?.block !== block;
	return isAlone && /^[^:@]{1,60}:?$/.test(text) ? (lines[index + 1]?.block ?? block) : block;
}
