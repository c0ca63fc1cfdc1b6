import {Parser} from 'htmlparser2';

export interface PageBlock {
	readonly media: readonly {readonly address: string; readonly classes: string}[];
	readonly lines: readonly string[];
	/** Every `title` attribute in it. */
	readonly titles: readonly string[];
	/** Every `class` in it, joined by spaces. */
	readonly classes: string;
}

/**
 * Splits a page into its blocks: the elements whose class matches or, where none does, the page as a whole. Scripts and styles are
 * dropped, and nothing is ever run or requested.
 */
export function readBlocks(html: string, isBlock: (classes: string) => boolean): readonly PageBlock[] {
	const blocks: MutableBlock[] = [];
	const stack: {readonly name: string; readonly opens?: MutableBlock}[] = [];
	const page = newBlock();
	let current = page;
	let skipped = 0;
	const parser = new Parser({
		onopentag(name, {class: classes = '', src, href, title}) {
			if (name === 'script' || name === 'style') skipped++;
			const opens = current === page && isBlock(classes) ? newBlock() : undefined;
			if (opens) current = opens;
			stack.push(opens ? {name, opens} : {name});
			if (classes) current.classes.push(classes);
			if (title) current.titles.push(title);
			const address = src ?? href;
			if (address && ['a', 'img', 'video', 'source'].includes(name)) current.media.push({address, classes});
		},
		ontext(text) {
			const line = text.replace(/\s+/g, ' ').trim();
			if (skipped === 0 && line) current.lines.push(line);
		},
		onclosetag(name) {
			if (name === 'script' || name === 'style') skipped--;
			const closed = stack.pop();
			if (!closed?.opens) return;
			blocks.push(closed.opens);
			current = page;
		},
	});
	parser.end(html);
	return (blocks.length > 0 ? blocks : [page]).map(({classes, ...block}) => ({...block, classes: classes.join(' ')}));
}

interface MutableBlock {
	readonly media: {readonly address: string; readonly classes: string}[];
	readonly lines: string[];
	readonly titles: string[];
	readonly classes: string[];
}

const newBlock = (): MutableBlock => ({media: [], lines: [], titles: [], classes: []});

/** A name inside the archive, from an address in one of its pages; `undefined` where it leads elsewhere. */
export function localName(address: string): string | undefined {
	if (/^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i.test(address)) return undefined;
	try {
		return decodeURIComponent(address.replace(/[?#].*$/, '')).replace(/^(?:\.{1,2}\/)+/, '');
	} catch {
		return address;
	}
}
