import {Parser} from 'htmlparser2';
import {createPageTextBuilder} from '../core/contacts/build-page-text.ts';
import type {PageText} from '../core/contacts/page-text.ts';
import {nextTurn, turnLength} from './turns.ts';

/** Reads a page's HTML without a DOM, a turn at a time. Never rejects; of an endless page, the beginning is read. */
export async function readPageText(html: string, address: string): Promise<PageText> {
	const builder = createPageTextBuilder(address);
	let hasRoom = true;
	const parser = new Parser({
		onopentag(tag, attributes) {
			if (hasRoom) hasRoom = builder.open(tag, attributes);
		},
		ontext(text) {
			if (hasRoom) builder.text(text);
		},
		onclosetag(tag) {
			if (hasRoom) builder.close(tag);
		},
	});
	for (let at = 0; at < html.length && hasRoom; at += turnLength) {
		parser.write(html.slice(at, at + turnLength));
		await nextTurn();
	}
	if (hasRoom) parser.end();
	return builder.end();
}
