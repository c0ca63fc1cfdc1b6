import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';

test('bug: the notice’s arrival had the page draw fourteen frames more: nothing in it moves by itself', () => {
	expect(readFileSync('src/content/notice/notice.css', 'utf8')).not.toMatch(/animation|transition|keyframes/);
});
