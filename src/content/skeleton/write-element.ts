import {textPlaceholder} from '../../core/page/skeleton.ts';
import {attribute, property} from '../../dom/query.ts';
import {geometryOf, longestSide} from '../gather/geometry.ts';
import {urlInStyle} from '../gather/style-url.ts';
import type {SafeWords} from './safe-words.ts';

/** Elements written at most, and how deep. */
const maxElements = 5000;
const maxDepth = 80;
/** Of siblings that look the same, more than these say nothing new. */
const maxAlike = 3;
const maxClasses = 12;

/** What holds code or text, or draws. */
const skipped =
	/^(?:script|style|noscript|template|base|br|hr|wbr|path|circle|rect|line|polygon|polyline|ellipse|defs|use|g|mask|clippath|iframe|object|embed)$/;
const voids = /^(?:img|meta|link|input|source|area|col|track)$/;

/** The element with everything in it, a line each. */
export function writeElement(element: Element, words: SafeWords): readonly string[] {
	return new SkeletonWriter(words).write(element, 0);
}

/** Counts what it has written. */
class SkeletonWriter {
	#left = maxElements;

	constructor(readonly words: SafeWords) {}

	write(element: Element, depth: number): readonly string[] {
		const tag = this.words.name(tagOf(element));
		const indent = '\t'.repeat(depth);
		const opening = `${indent}<${[tag, ...attributesOf(element, this.words)].join(' ')}>`;
		if (voids.test(tag)) return [opening];

		const inside = this.#children(element, depth + 1);
		if (inside.length > 0) return [opening, ...inside, `${indent}</${tag}>`];
		const text = tag === 'svg' ? '' : writtenText(element, this.words);
		return [`${opening}${text}</${tag}>`];
	}

	#children(element: Element, depth: number): readonly string[] {
		if (depth > maxDepth) return [];
		const alike = new Map<string, number>();
		return childrenOf(element).flatMap(child => {
			const [opening = '', ...rest] = this.#left-- > 0 ? this.write(child, depth) : [];
			const kind = opening.replaceAll(/='[^']*'/g, '');
			const count = (alike.get(kind) ?? 0) + 1;
			alike.set(kind, count);
			if (count > maxAlike + 1 || opening === '') return [];
			return count > maxAlike ? [`${'\t'.repeat(depth)}<!-- more of these -->`] : [opening, ...rest];
		});
	}
}

const tagOf = (element: Element): string => property(element, 'localName').toLowerCase();

/** Also those in its shadow root. */
function childrenOf(element: Element): readonly Element[] {
	const inShadow = tagOf(element).includes('-') ? property(element, 'shadowRoot')?.children : undefined;
	return [...Array.from(inShadow ?? []), ...Array.from(property(element, 'children'))].filter(child => !skipped.test(tagOf(child)));
}

function writtenText(element: Element, words: SafeWords): string {
	const text = (property(element, 'textContent') ?? '').trim();
	return text === '' ? '' : (words.text(text) ?? textPlaceholder);
}

function attributesOf(element: Element, words: SafeWords): readonly string[] {
	const names = property(element, 'getAttributeNames').call(element);
	const written = names.flatMap(name => {
		const value = writeValue(element, name.toLowerCase(), attribute(element, name) ?? '', words);
		return value === undefined ? [] : `${words.name(name)}='${value.replaceAll("'", '')}'`;
	});
	return [...new Set([...written, ...sideOf(element)])];
}

const texts = /^(?:alt|title|placeholder|aria-(?!hidden|expanded|selected|current|haspopup|modal|level|live|busy|checked).*)$/;
const addresses = /^(?:href|src|poster|action|xlink:href|data-(?:[\w-]*(?:src|url|href|image|thumb|original|lazy)))$/;
const tokens =
	/^(?:id|role|type|name|property|rel|itemprop|itemscope|lang|dir|slot|component\w*|is|aria-\w+|data-[\w-]+|[a-z]+(?:-[a-z0-9]+)+)$/;

function writeValue(element: Element, name: string, value: string, words: SafeWords): string | undefined {
	if (name === 'class') return [...new Set(value.trim().split(/\s+/).map(words.token))].slice(0, maxClasses).join(' ') || undefined;
	if (name === 'style') return writeStyle(value, words);
	if (name === 'srcset' || name === 'data-srcset') return words.address(value.trim().split(/\s/, 1)[0] ?? '');
	if (name === 'content') return writeContent(element, value, words);
	if (name === 'itemtype') return value.startsWith('http') ? `https:${words.address(value)}` : undefined;
	if (texts.test(name)) return value === '' ? '' : (words.text(value) ?? textPlaceholder);
	if (addresses.test(name)) return words.address(value);
	return tokens.test(name) ? words.token(value) : undefined;
}

function writeStyle(style: string, words: SafeWords): string | undefined {
	const url = urlInStyle(style);
	return url === undefined ? undefined : `background-image:url(${words.address(url)})`;
}

function writeContent(element: Element, value: string, words: SafeWords): string {
	const about = attribute(element, 'property') ?? attribute(element, 'name') ?? '';
	if (/^(?:og:type|robots|pageKey|generator)$/i.test(about)) return words.token(value);
	return /^[a-z-]+:\/\//i.test(value) ? words.address(value) : (words.text(value) ?? textPlaceholder);
}

/** Roughly how large an image is, in CSS pixels: an icon, a picture in a list, or a large one. */
function sideOf(element: Element): readonly string[] {
	const side = /^(?:img|image|video)$/.test(tagOf(element)) ? longestSide(geometryOf(element)) : undefined;
	if (side === undefined) return [];
	if (side < 64) return ["data-side='icon'"];
	return [side < 300 ? "data-side='small'" : "data-side='large'"];
}
