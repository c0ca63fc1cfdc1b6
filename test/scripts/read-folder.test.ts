import {expect, test} from 'vitest';
import {readFolder, UsageError} from '../../scripts/prepare.mjs';

const usage = 'npm run -s letters -- DIR';

test('takes one folder', () => {
	expect(readFolder(['out'], usage)).toBe('out');
});

test.each([[[]], [['--help']], [['out', 'more']]])('with %j, says how to call it (bug: 1,600 letters in a folder “--help”)', given => {
	expect(() => readFolder(given, usage)).toThrow(new UsageError(`Usage: ${usage}`));
});
