import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {longestDraft, mailDraft} from '../../src/letters/mail-draft.ts';

describe('mailDraft', () => {
	it('carries subject and letter', () => {
		const {url, hasBody} = mailDraft('privacy@controller.example', 'Access & erasure', 'First line\nSecond line');
		expect(hasBody).toBe(true);
		expect(url).toBe('mailto:privacy@controller.example?subject=Access%20%26%20erasure&body=First%20line%0D%0ASecond%20line');
	});

	it.each(['a@b.example,c@d.example', 'a@b.example?cc=c@d.example', 'a@b.example\r\nBcc: c@d.example', 'a b@c.example', 'nobody', ''])(
		'refuses %j as an address',
		to => {
			expect(() => mailDraft(to, 'Subject', 'Letter')).toThrow('is not a plain mail address');
		},
	);

	it('never lets a line break or a second field into the address, and never grows beyond the limit', () => {
		fc.assert(
			fc.property(
				fc.string({unit: 'binary', maxLength: 60}),
				fc.string({unit: 'binary', maxLength: 60}),
				fc.nat(20),
				(subject, part, times) => {
					const {url, hasBody} = mailDraft('privacy@controller.example', subject, part.repeat(times));
					expect(url).not.toMatch(/[\r\n\s]/);
					expect(url.split('?')).toHaveLength(2);
					expect(url.split('&')).toHaveLength(hasBody ? 2 : 1);
					expect(/subject=[^&]*%0[AD]/i.test(url)).toBe(false);
					if (hasBody) expect(url.length).toBeLessThanOrEqual(longestDraft);
				},
			),
		);
	});

	it('leaves the letter out if Greek makes the address too long, instead of truncating it', () => {
		const {url, hasBody} = mailDraft('privacy@controller.example', 'Αίτημα', 'Αγαπητοί κύριοι και κυρίες. '.repeat(30));
		expect(hasBody).toBe(false);
		expect(url).not.toContain('body=');
	});

	it('takes a letter that just fits', () => {
		const bare = mailDraft('a@b.example', 'x', '').url.length;
		expect(mailDraft('a@b.example', 'x', 'a'.repeat(longestDraft - bare)).hasBody).toBe(true);
		expect(mailDraft('a@b.example', 'x', 'a'.repeat(longestDraft - bare + 1)).hasBody).toBe(false);
	});

	it('accepts half a surrogate pair from a paste', () => {
		expect(mailDraft('a@b.example', '\ud83d', '').hasBody).toBe(true);
	});
});
