import {expect, test} from 'vitest';
import {decodePage} from '../../src/probe/charset.ts';

const bytesOf = (...parts: readonly (string | readonly number[])[]): Uint8Array<ArrayBuffer> =>
	new Uint8Array(parts.flatMap(part => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : [...part])));

test.each<[string, Uint8Array<ArrayBuffer>, string | null, string]>([
	['UTF-8 where nothing is said', bytesOf('Zoë'), null, 'Zoë'],
	['the header', bytesOf([0xe9]), 'text/html; charset=ISO-8859-1', 'é'],
	['the header in quotes', bytesOf([0xcc]), 'text/html; charset="windows-1251"', 'М'],
	['the header before the tag', bytesOf('<meta charset=iso-8859-7>', 'é'), 'text/html;charset=utf-8', '<meta charset=iso-8859-7>é'],
	['the tag', bytesOf('<meta charset="iso-8859-7">', [0xe1]), 'text/html', '<meta charset="iso-8859-7">α'],
	[
		'the older tag',
		bytesOf('<meta http-equiv=Content-Type content="text/html; charset=windows-1252">', [0xe9]),
		null,
		'<meta http-equiv=Content-Type content="text/html; charset=windows-1252">é',
	],
	['a byte order mark before all', bytesOf([0xff, 0xfe, 0x41, 0]), 'text/html; charset=utf-8', 'A'],
	['the other byte order', bytesOf([0xfe, 0xff, 0, 0x41]), null, 'A'],
	['an unknown name is UTF-8', bytesOf('é'), 'text/html; charset=klingon', 'é'],
	['a tag cannot say two bytes a letter', bytesOf('<meta charset=utf-16le>é'), null, '<meta charset=utf-16le>é'],
	[
		'what comes too late is not read',
		bytesOf(' '.repeat(1024), '<meta charset=iso-8859-1>é'),
		null,
		`${' '.repeat(1024)}<meta charset=iso-8859-1>é`,
	],
])('%s', (_, bytes, contentType, expected) => {
	expect(decodePage(bytes, contentType)).toBe(expected);
});
