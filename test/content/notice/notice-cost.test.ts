import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';

test('bug: the notice made the page draw fourteen extra frames; nothing in it is animated', () => {
	expect(readFileSync('src/content/notice/notice.css', 'utf8')).not.toMatch(/animation|transition|keyframes/);
});
