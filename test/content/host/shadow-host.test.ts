import {parseHTML} from 'linkedom';
import {expect, test} from 'vitest';
import {createHost} from '../../../src/content/host/shadow-host.ts';

test('a page finds only one more `div`, with no attribute but `popover`, no style and no open root', () => {
	const {document} = parseHTML('<html><body><p>Ada</p></body></html>');
	const {host, root} = createHost(document, {styles: 'p {color: red}', placement: {inset: '0'}, direction: 'ltr'});
	expect(host.getAttributeNames().filter(name => name !== 'popover')).toEqual([]);
	expect(host.childNodes).toHaveLength(0);
	expect(host.shadowRoot ?? null).toBeNull();
	expect(root.querySelector('style')?.textContent).toContain('color: red');
	expect([...document.querySelectorAll('*')].map(({localName}) => localName)).toEqual(['html', 'body', 'p', 'div']);
});

test('bug: the notice was printed with the page; the page is printed as it is', () => {
	const {document} = parseHTML('<html><body></body></html>');
	const {root} = createHost(document, {styles: '', placement: {inset: '0'}, direction: 'ltr'});
	expect(root.querySelector('style')?.textContent).toContain('@media print {:host {display: none !important}}');
});
