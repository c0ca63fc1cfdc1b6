import {type IdentitySignals, maxCount} from '../../core/page/artifacts.ts';
import {attribute, metaContent, queryAll, textOf, titleOf} from '../../dom/query.ts';
import {remember} from '../../dom/read-in-turns.ts';
import {findFullName} from '../../sites/matching/full-name.ts';
import {withUser} from '../../sites/matching/markers.ts';
import {hasStructuredPerson, structuredPeople} from '../../sites/matching/structured-data.ts';
import type {Selector} from '../../sites/site.ts';
import type {FoundImage, PageView} from './found-image.ts';
import {byImage} from './gather-images.ts';
import {hasUsernameText} from './has-username.ts';
import {namesSomebody} from './name-in-alt.ts';

/** Whether and how often the page ties its images to a person. The texts are compared here and go no further. */
export function gatherIdentity(page: PageView, images: readonly FoundImage[]): IdentitySignals {
	const {document, pageMatch} = page;
	const rule = pageMatch.site.identity ?? {};
	const people = page.isLoaded ? structuredPeople(document) : [];
	const names = namesOn(page);
	const has = (selectors: readonly Selector[] | undefined, what: 'hasPlace' | 'hasWorkplace' | 'hasSchool') =>
		people.some(person => person[what]) || (selectors && textsAt(page, selectors).length > 0);
	return defined({
		hasName: names.length > 0,
		hasUsername: hasUsernameText(page),
		hasStructuredPerson: page.isLoaded && hasStructuredPerson(document),
		namingAltTexts: byImage(
			pageMatch.site,
			images.filter(({alt}) => alt !== undefined && isNaming(alt, names, document)),
		).size,
		taggedPeople: rule.tagged && Math.min(maxCount, textsAt(page, rule.tagged).length),
		hasPlace: has(rule.place, 'hasPlace'),
		hasWorkplace: has(rule.workplace, 'hasWorkplace'),
		hasSchool: has(rule.school, 'hasSchool'),
	});
}

/** The names in lower case that the page gives whoever it is about. */
export function namesOn(page: PageView): readonly string[] {
	const {document, pageMatch, isLoaded} = page;
	const people = structuredPeople(document).flatMap(({name}) => name ?? []);
	const head = isLoaded ? [...people.slice(0, maxTexts), metaContent(document, 'og:title') ?? ''] : [];
	const found = [...textsAt(page, pageMatch.site.identity?.name), ...head, titleOf(document)].flatMap(
		text => findFullName(text, pageMatch.user) ?? [],
	);
	return [...new Set(found.map(name => name.toLocaleLowerCase()))].slice(0, maxNames);
}

/** Names held against each alternative text: a staff page's worth. */
const maxNames = 100;

/** Elements read for one selector, and characters read of each. */
const maxTexts = 100;
const maxText = 1000;

function textsAt({document, pageMatch}: PageView, selectors: readonly Selector[] = []): readonly string[] {
	return selectors
		.flatMap(selector => queryAll(document, withUser(selector, pageMatch.user), maxTexts))
		.map(element => (attribute(element, 'content')?.slice(0, maxText) ?? textOf(element, maxText)).trim())
		.filter(text => text !== '');
}

/** @param names in lower case */
const isNaming = (alt: string, names: readonly string[], document: Document): boolean =>
	remember(document, `naming ${alt}`, () => {
		const text = alt.toLocaleLowerCase();
		return namesSomebody(alt) || names.some(name => text.includes(name));
	});

function defined(signals: {readonly [K in keyof IdentitySignals]: IdentitySignals[K] | undefined}): IdentitySignals {
	return Object.fromEntries(Object.entries(signals).filter(([, value]) => value !== undefined));
}
