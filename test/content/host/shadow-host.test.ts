import {parseHTML} from 'linkedom';
import {expect, test} from 'vitest';
import {createHost} from '../../../src/content/host/shadow-host.ts';

test('a page finds only an element with a random name, no attribute but `popover`, no style and no open root', () => {
	const {document} = parseHTML('<html><body><p>Ada</p></body></html>');
	const {host, root} = createHost(document, {styles: 'p {color: red}', placement: {inset: '0'}, direction: 'ltr'});
	expect(host.localName).toMatch(/^[a-z]{4}-[a-z]{6}$/);
	expect(host.getAttributeNames().filter(name => name !== 'popover')).toEqual([]);
	expect(host.childNodes).toHaveLength(0);
	expect(host.shadowRoot ?? null).toBeNull();
	expect(root.querySelector('style')?.textContent).toContain('color: red');
	expect([...document.querySelectorAll('*')].map(({localName}) => localName)).toEqual(['html', 'body', 'p', host.localName]);
});
